import { kindName, type PlacedSession, type SessionKind } from '../../lib/model/session.ts';
import { dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { Relaxation, StrategyReason } from '../../lib/schedule/types.ts';

/** `Mon`, `Tue` … for narrow columns. */
export const shortDay = (day: Day): string => dayName(day).slice(0, 3);

export const slotName = (slot: Slot): string => slot.toUpperCase();

/** `Tuesday PM`. */
export const placeName = ({ day, slot }: { readonly day: Day; readonly slot: Slot }): string =>
	`${dayName(day)} ${slotName(slot)}`;

/** `18:00`. */
export const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `a, b and c`. */
export const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** `Heavy legs`, or `Heavy legs A` when the week holds several of a kind of strength session. */
export function sessionName(
	session: { readonly id: string; readonly kind: SessionKind },
	twins: readonly string[],
): string {
	const index = twins.indexOf(session.id);
	return kindName(session.kind) + (twins.length > 1 && index >= 0 ? ` ${'ABCDEFG'.charAt(index)}` : '');
}

/** Ids of the strength sessions of a kind, in the order they were asked for. */
export const twinsOf = (
	strength: readonly { readonly id: string; readonly kind: SessionKind }[],
	kind: SessionKind,
): readonly string[] => strength.filter((one) => one.kind === kind).map(({ id }) => id);

export const STRATEGY_WORDS = {
	auto: { choice: 'You choose for me', short: '' },
	consolidate: {
		choice: 'After hard runs',
		short: 'We looked for leg days after hard runs, so that easy days stay easy.',
	},
	separate: { choice: 'Away from hard runs', short: 'We looked for leg days away from hard runs.' },
} as const;

export const REASON_WORDS: Readonly<Record<StrategyReason, string>> = {
	asked: 'You asked for this.',
	'no-heavy-legs': 'With no heavy leg work it makes no difference.',
	'first-weeks': 'In your first four weeks of lifting, hard runs and new leg work are better kept apart.',
	'only-separate-fits': 'Not every leg session would fit after a hard run.',
	'only-consolidate-fits': 'Not every leg session would fit away from them.',
	'two-key-runs': 'With two or more hard runs a week it leaves more easy days.',
	'one-key-run': 'With one hard run a week there is room to keep them apart.',
	'no-gap': 'There are not three free hours between run and gym on your hard days.',
	'new-to-lifting': 'With less than eight weeks of lifting behind you, a day with both is a lot.',
};

export const RELAX_WORDS: Readonly<Record<Relaxation['id'], string>> = {
	'lighten-second-heavy': 'Make one leg session light',
	'lighten-all-heavy': 'Make every leg session light',
	shorten: 'Cut strength to 15 minutes',
	'drop-third-strength': 'Leave one strength session out',
	'move-long-run': 'Move the long run',
};

export const MARK_WORDS = {
	hard: 'Clash',
	warning: 'Take care',
	cost: 'A compromise',
	good: 'Well placed',
} as const;

export const words = {
	start: 'Plan your own week',
	inputs: 'When you run',
	inputsHint: 'Enter your runs. Leave “either” if morning or evening is all the same to you.',
	addRun: 'Add run',
	secondRun: 'Second run',
	removeRun: 'Remove',
	kind: 'kind of run',
	minutes: 'Minutes',
	time: 'time of day',
	either: 'Either',
	anyDay: 'Any day',
	strength: 'Strength sessions a week',
	strategy: 'Where may leg days go?',
	freeTime: 'When you have no time',
	freeTimeHint: 'Everything is free unless you say so.',
	free: 'Free',
	blocked: 'No time',
	outside: 'more than your free time',
	limited: 'Limited',
	age: 'Your age',
	lifting: 'You have lifted regularly for',
	longest: 'Longest run of the last 30 days',
	longestHint: 'In minutes. Leave empty if you are not sure; it is only used for a warning.',
	presets: 'Start from an example week',
	presetsHint: 'Each keeps every firm rule. Change anything afterwards.',
	usePreset: 'Start here',
	best: 'The best week under these rules',
	yours: 'The week you chose',
	impossible: 'No week fits all of this',
	nearest: 'The nearest week',
	noBetter: 'It keeps every firm rule. For what you asked, no week scores better under these rules.',
	plannedAgain: 'Planned again. What you fixed stayed.',
	stuckRuns: 'Round these runs no week keeps every firm rule.',
	whatWorks: 'See what would work',
	wouldKeep: 'Planned again round what you fixed, it would keep every firm rule.',
	nearestBreaks: 'The nearest week still breaks a firm rule:',
	asItStands: 'As it stands, with every strength day fixed by you, this week breaks a firm rule:',
	freed: 'Let the planner place strength',
	freedHint: 'Your runs stay. The strength sessions go where every firm rule holds.',
	changes: 'Smallest changes that work',
	noChanges:
		'No small change is enough. Move a run to another day, free some time, or ask for one strength session less.',
	why: 'Why this week',
	whyYours: 'What the rules say',
	keeps: 'It keeps every firm rule',
	broken: 'Breaks a firm rule',
	others: 'Other good weeks',
	useWeek: 'Use this week',
	undo: 'Undo',
	redo: 'Redo',
	print: 'Print',
	reset: 'Start again',
	copy: 'Copy link',
	copied: 'Link copied.',
	notCopied: 'Copy the link from the field.',
	linkLabel: 'Link to this week',
	linkHint:
		'The link holds the week itself: runs, strength, free time, your longest run, and only bands for age (under 50, 50 to 59, 60 or over) and lifting (under 4 weeks, 4 to 7, 8 or more). No test results. Nothing is sent to us.',
	keep: 'Keep on this device',
	keepHint: 'It stays in this browser only. Turning it off erases everything this site keeps here.',
	data: 'See or erase what is kept',
	previewTitle: 'A week from a link',
	keepOff: 'Off until you ask.',
	previewHint: 'Your own week stays as it is until you choose.',
	keepMine: 'Keep mine',
	badLink: 'This link did not open',
	badLinkHint: 'Nothing was changed.',
	dismiss: 'Close',
	planAgain: 'Plan again around it',
	showBetter: 'Show the better week',
	unpin: 'Let the planner place it again',
	moveHint: 'Arrow keys move it too: left and right change the day, up and down the half of the day.',
	dropHint: 'Drop it on a day. Escape puts it back.',
	here: 'Here now',
	twin: 'A session just like it is here. A swap changes nothing.',
	noTime: 'You said you have no time then',
	stillClashes: 'Still clashes',
	endsClash: 'Ends a clash',
	lessWell: 'Fits less well',
	fits: 'Fits just as well',
	better: 'Makes the week better',
	undone: 'Undone.',
	redone: 'Done again.',
	rest: 'Rest',
	key: 'Key to the marks',
	loadHint: 'Bars show load: minutes times effort, solid for hard work, hatched for easy.',
	exercises: 'What to do in these sessions',
	otherPicks: 'Also for you',
	otherPicksHint:
		'Balance and mobility fit any warm-up, core work the end of any session. Leg work needs a leg session.',
	noProfile: 'Find your starting level to see which exercises fit here.',
	screening: 'Take the screening',
	minutesLetters: 'Write the minutes as a whole number, for example 45.',
	dataHref: '/data/',
	screeningHref: '/screening/',
} as const;

export const minutesRange = (least: number, most: number): string =>
	`Between ${least} and ${most} minutes, please.`;

/** Why a session the person fixed cannot stay. */
export const cannotStay = (name: string): string =>
	`While ${name} stays there, no week keeps every firm rule. Undo it, or let the planner place it.`;

export const movedTo = (name: string, place: string): string => `${name} is now on ${place}.`;

/** What was asked, counted: `4 runs, 2 strength sessions`. */
export const counted = (sessions: readonly PlacedSession[], runs: number): string =>
	`${plural(runs, 'run')}, ${plural(sessions.length - runs, 'strength session')}`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
