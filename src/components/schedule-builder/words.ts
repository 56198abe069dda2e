import { kindName, type PlacedSession, type SessionKind } from '../../lib/model/session.ts';
import { dayName, type Day, type Slot } from '../../lib/model/week.ts';
import type { Relaxation, Score, StrategyReason } from '../../lib/schedule/types.ts';

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
	askTitle: 'Three questions, then your week',
	askRuns: 'What do you run in a week?',
	askKind: 'Hard runs are mostly',
	askWhen: 'When can you train?',
	askHalf: 'Time of day',
	askOff: 'Days off, if you need any',
	askYou: 'Your strength training',
	askGo: 'Plan my week',
	askSkip: 'Enter everything myself',
	noRuns: 'Choose at least one run, please.',
	planning: 'Looking for the best week …',
	proved: 'We tried every placement that could be better. Under these rules none is.',
	provedNone: 'We tried every placement that could keep the firm rules. None does.',
	judged: 'Judged as it stands, by the same rules.',
	inputs: 'Your runs and strength',
	details: 'Change the details',
	inputsHint: 'Say as much as is fixed. The planner decides the rest.',
	runs: 'Runs',
	mostRuns: 'Nine runs are the most we plan.',
	strengthTitle: 'Strength',
	addRun: 'Add run',
	removeRun: 'Remove',
	kind: 'kind of run',
	minutes: 'Minutes',
	time: 'time of day',
	either: 'AM or PM',
	setTime: 'At a set time',
	anyDay: 'Any day – planner decides',
	fixedDay: 'Fixed',
	likedDay: 'Rather on',
	otherDistance: 'Other distance',
	fixed: 'fixed by you',
	phase: 'What is this week for?',
	from: { am: 'Mornings start at', pm: 'Evenings start at' },
	dated: 'One particular week',
	datedHint:
		'Without this the week repeats: Sunday meets its own Monday. For one particular week, say what comes before and after, for example a race.',
	datedOn: 'Plan one particular week',
	monday: 'Its Monday (another day counts for the Monday of its week)',
	aroundHint: 'Hard runs, leg days and races in the week before and the week after. Easy runs do not matter.',
	addAround: 'Add a session before or after',
	counted: 'Counted as well:',
	strength: 'Strength sessions a week',
	strategy: 'Where may leg days go?',
	freeTime: 'When you have no time',
	freeTimeHint: 'Everything is free unless you say so.',
	free: 'Free',
	blocked: 'No time',
	outside: 'more than your free time',
	limited: 'Limited',
	longest: 'Longest run of the last 30 days',
	longestHint: 'In minutes. Leave empty if you are not sure; it is only used for a warning.',
	presets: 'Or start from an example week',
	presetsHint: 'Each keeps every firm rule. Change anything afterwards.',
	usePreset: 'Start here',
	best: 'The best week under these rules',
	yours: 'The week you chose',
	impossible: 'No week fits all of this',
	nearest: 'The nearest week',
	noBetterYet: 'It keeps every firm rule.',
	lookingRound: 'Looking for a week that keeps what you fixed …',
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
	clashOf: 'These rules cannot all hold:',
	clashOfOne: 'No week keeps this rule:',
	whyHere: 'Each session: why here, and why not elsewhere',
	whyNot: 'Why not elsewhere? Everything else stays where it is.',
	nothingSaid: 'No rule speaks for or against this place.',
	breaks: 'Breaks a firm rule',
	justAsGood: 'Just as good',
	compare: 'Your current week and the best one',
	current: 'Your current week',
	bestTitle: 'The planner’s best week',
	whatMoves: 'What moves',
	useThis: 'Use this',
	keepCurrent: 'Keep as my current week',
	kept: 'Kept as your current week. It is compared with the best week further down.',
	forget: 'Stop comparing',
	forgot: 'No longer compared. Undo brings it back.',
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
		'The link holds the week itself: runs, strength, free time, your longest run, the weeks round it if you gave any, and only bands for age (under 50, 50 to 59, 60 or over) and lifting (under 4 weeks, 4 to 7, 8 or more). No test results. Nothing is sent to us.',
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
	exercises: 'What to do in these sessions',
	otherPicks: 'Also for you',
	otherPicksHint:
		'Balance and mobility fit any warm-up, core work the end of any session. Leg work needs a leg session.',
	pageNeeds: 'On its page you need:',
	withoutIt: 'Without it:',
	noProfile: 'Find your starting level to see which exercises fit here.',
	screening: 'Take the screening',
	minutesLetters: 'Write the minutes as a whole number, for example 45.',
	dataHref: '/data/',
	screeningHref: '/screening/',
} as const;

/** How long a run may be, minutes. */
export const RUN_MINUTES = { least: 5, most: 600 } as const;

/** `1 point`, `3 points`; with a sign `+3 points`, `−2 points`. */
export function points(count: number, signed = false): string {
	const sign = signed ? (count < 0 ? '−' : '+') : count < 0 ? 'minus ' : '';
	return `${sign}${plural(Math.abs(count), 'point')}`;
}

/** `breaks no firm rule`, as the start of a sentence. */
export const broken = (rules: number): string =>
	rules === 0 ? 'Keeps every firm rule' : `Breaks ${plural(rules, 'firm rule')}`;

/** As `listed`, the first few only: `a, b, c and 4 more`. */
export function shortList(items: readonly string[], most = 3): string {
	return items.length <= most + 1
		? listed(items)
		: listed([...items.slice(0, most), `${items.length - most} more`]);
}

/** What a change costs against the nearest week. */
export function priceText({ soft }: Score): string {
	if (soft === 0) return 'Every firm rule holds, and it costs no points.';
	return soft > 0
		? `Every firm rule holds; it costs ${points(soft)}.`
		: `Every firm rule holds, and it gains ${points(-soft)}.`;
}

/** How far from the best a week may be whose search had to stop. */
export const gapText = ({ hard, soft }: Score): string =>
	`With so many sessions the search stopped before the end. A better week ${
		hard > 0 ? 'may break fewer firm rules' : `could be better by at most ${points(soft)}`
	}.`;

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
