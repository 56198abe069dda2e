/** The sections of the site, in the order of the main menu. */
export const SECTIONS = [
	{ id: 'guides', name: 'Guides', href: '/guides/' },
	{ id: 'exercises', name: 'Exercises', href: '/exercises/' },
	{ id: 'screening', name: 'Screening', href: '/screening/' },
	{ id: 'week', name: 'Week', href: '/week/' },
	{ id: 'rules', name: 'Rules', href: '/rules/' },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

/** Pages of a section that stand beside its own list. */
export const MORE_PAGES = [
	{ name: 'Find it by your question', href: '/questions/' },
	{ name: 'Reading lists', href: '/guides/reading-lists/' },
	{ name: 'Ladders: easier and harder exercises', href: '/exercises/ladders/' },
	{ name: 'Circuits', href: '/circuits/' },
] as const;

/** What the foot of every page links to. */
export const ABOUT_LINKS = [
	{ name: 'When to stop and get help', href: '/safety/' },
	{ name: 'Evidence', href: '/evidence/' },
	{ name: 'How sure we are', href: '/about/#how-sure' },
	{ name: 'About', href: '/about/' },
	{ name: 'Glossary', href: '/glossary/' },
	{ name: 'Privacy', href: '/privacy/' },
	{ name: 'Accessibility', href: '/accessibility/' },
	{ name: 'Export or erase my data', href: '/data/' },
	{ name: 'Open data', href: '/data/#open' },
	{ name: 'All pages', href: '/search/' },
] as const;

/** Pages on what the site rests on; each leads to the others. */
export const EVIDENCE_PAGES = [
	{ name: 'All claims', href: '/evidence/' },
	{ name: 'Where coaches disagree', href: '/evidence/disagreements/' },
	{ name: 'What coaches say', href: '/evidence/coaches/' },
	{ name: 'Sources', href: '/evidence/sources/' },
] as const;
