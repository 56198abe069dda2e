import type { Goal, LiftingBand } from '../../lib/model/person.ts';

export const LIFTING_NAMES: Readonly<Record<LiftingBand, string>> = {
	'under-4': 'Under 4 weeks',
	'4-7': '4 to 7 weeks',
	'8-over': '8 weeks or more',
};

export const GOAL_NAMES: Readonly<Record<Goal, string>> = {
	'5k-10k': '5 km or 10 km',
	'half-marathon': 'Half marathon or marathon',
	'trail-hills': 'Trail and hills',
	stronger: 'Being stronger in general',
};

/** Which way we would lean for a goal, and exercises that do (evidence §4.2, “Goal tilt”: editorial, no trial). */
export interface Tilt {
	readonly before: string;
	readonly exercises: readonly { readonly slug: string; readonly name: string }[];
	readonly after: string;
}

/** Being stronger in general leans nowhere. */
export const TILTS: Readonly<Record<Exclude<Goal, 'stronger'>, Tilt>> = {
	'5k-10k': {
		before: 'For 5 km and 10 km we would lean towards power:',
		exercises: [
			{ slug: 'pogo', name: 'pogos' },
			{ slug: 'squat-jump', name: 'squat jumps' },
		],
		after: ', once your screening says that you may jump.',
	},
	'half-marathon': {
		before: 'For long road races we would give most of the strength time to heavy leg work:',
		exercises: [
			{ slug: 'back-squat', name: 'back squats' },
			{ slug: 'romanian-deadlift', name: 'Romanian deadlifts' },
		],
		after: ' and the like.',
	},
	'trail-hills': {
		before: 'For trail and hills we would add work downhill, sideways and at the ankle, a little at a time:',
		exercises: [
			{ slug: 'step-down', name: 'step-downs' },
			{ slug: 'lateral-lunge', name: 'lateral lunges' },
			{ slug: 'tibialis-raise', name: 'tibialis raises' },
		],
		after: ', lowered slowly.',
	},
};

export const aboutWords = {
	title: 'About you',
	intro:
		'Say as much as you like. What you say once counts everywhere on this site: here, in the screening and wherever we plan for you.',
	age: 'Your age',
	lifting: 'You have lifted regularly for',
	unsaid: 'Not said',
	unsaidHint: 'Not said: we plan as for somebody under 50 who has lifted for 8 weeks or more.',
	goal: 'What you train for',
	goalHint: 'Changes a hint under the week, not the week itself.',
	kit: 'Equipment you have',
	kitHint: 'Then we say which of your exercises need something else. The bottom stair is a step.',
	noKit: 'None of these',
	forget: 'Forget what I said about me',
	forgotten: 'Forgotten. What a screening found stays.',
	brought: 'This week is planned for the answers it came with:',
	planForMe: 'Plan it for me',
	plannedForMe: 'Planned for what you said about yourself.',
	tiltMark: 'Our rule of thumb; no trial has tested it.',
} as const;
