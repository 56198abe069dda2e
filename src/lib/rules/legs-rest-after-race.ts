import { isHeavyLegs } from '../model/session.ts';
import type { RaceDistance } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Days from a race to the next heavy legs, by distance (evidence §4.1, P24; our rule of thumb). */
export const DAYS_AFTER_RACE = {
	'5k': 2,
	'10k': 3,
	half: 5,
	marathon: 10,
} as const satisfies Readonly<Record<RaceDistance, number>>;
/** Per cent less load for the first session after it. */
export const LIGHTER_AFTER_RACE = 20;

/* Words are made by calls marked as pure, so that a browser that only plans need not load them. */
const leave = (distance: RaceDistance, name: string) =>
	`{first} is {measure} days after {second}; after a ${name} leave ${DAYS_AFTER_RACE[distance]} days, then start ${LIGHTER_AFTER_RACE} % lighter.`;

function longerRest(): string {
	const { half, marathon } = DAYS_AFTER_RACE;
	return `The longer the race, the longer the legs need. By our rule of thumb heavy legs wait ${DAYS_AFTER_RACE['5k']} days after 5 km, ${DAYS_AFTER_RACE['10k']} after 10 km, ${half} after a half marathon and ${marathon} after a marathon.`;
}

export const legsRestAfterRaceAbout: RuleAbout = {
	evidence: 'P24',
	origin: [],
	sources: [],
	rationale: /* @__PURE__ */ longerRest(),
	planner:
		'It says which session comes too soon and leaves it there. Without the distance it cannot tell and says nothing.',
	examples: {
		keeps: {
			sessions: ['-1 sun am race 50 distance=10k', 'wed pm heavy-legs 40', 'sat am long 80'],
			note: 'A 10 km race on Sunday of the week before.',
		},
		breaks: {
			sessions: ['-1 sun am race 50 distance=10k', 'tue pm heavy-legs 40', 'sat am long 80'],
			note: 'A 10 km race on Sunday of the week before.',
		},
	},
};

export const legsRestAfterRaceWords = {
	certainty: 'rule-of-thumb',
	title: 'Legs rest after a race',
	failTitle: 'Heavy legs too soon after a race',
	messages: {
		'5k': /* @__PURE__ */ leave('5k', '5 km race'),
		'10k': /* @__PURE__ */ leave('10k', '10 km race'),
		half: /* @__PURE__ */ leave('half', 'half marathon'),
		marathon: /* @__PURE__ */ leave('marathon', 'marathon'),
	},
} as const satisfies RuleWords;

export const legsRestAfterRace = definePairRule({
	meta: { id: 'legs-rest-after-race', kind: 'warning' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind, distance }) => kind === 'race' && distance !== undefined,
	evaluate(a, b, _week, report) {
		const { distance } = b;
		const days = daysUntil(b, a);
		if (distance && days > 0 && days < DAYS_AFTER_RACE[distance]) report(1, distance, days, a, b);
	},
});
