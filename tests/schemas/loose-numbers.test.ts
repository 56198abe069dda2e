import { describe, expect, it } from 'vitest';
import { checkNumbers, looseNumbers } from '../../src/schemas/loose-numbers.ts';

describe('looseNumbers', () => {
	it.each([
		['Two feet, one step.'],
		['One of the two comes first.'],
		['On the second day it may be worse.'],
		['Half an hour is a start.'],
		['A 5 k or a 10&nbsp;km race, and your one-rep max or 1RM.'],
		['Once you can, add load. Twice the reward.'],
		['By <Claim id="economy-gain" show="gain" /> after <Claim id="economy-gain" show="weeks" />.'],
		['By {economy-gain.gain} after {economy-gain.weeks:words}.'],
		['Do <Dose slug="step-up" at="start" />.'],
		['At <Threshold test="T08" level={2} /> go on.'],
		['Say <Example>40 kg for 3 sets</Example>.'],
		['<Bars data={[{ label: "Week 1", value: 12, unit: "reps" }]} caption="An example." />'],
		['<Week title="Two keys" sessions={["tue am intervals 60"]} />'],
		['See [the guide](/guides/x/#section-2).'],
		['Write `3 × 8`.'],
		['```\n3 × 8\n```'],
		['{/* 3 × 8 */}'],
		['## The first 4 weeks'],
		["import { WEEKS } from '../../lib/x2.ts';"],
		['1. First.\n2. Then.'],
	])('lets %j pass', (mdx) => expect(looseNumbers(mdx)).toEqual([]));

	it.each([
		['By 2 to 8 %.', ['By 2 to 8 %.']],
		['A 15 k race.', ['A 15 k race.']],
		['At 3RM.', ['At 3RM.']],
		['Rest two days.', ['Rest two days.']],
		['Rest two to three hard days.', ['Rest two to three hard days.']],
		['Ten-minute walks, once a week.', ['Ten-minute walks, once a week.']],
		['A third less, then.', ['A third less, then.']],
		['One third of the sets.', ['One third of the sets.']],
		['A hundred per cent.', ['A hundred per cent.']],
		['Good. It takes 8 weeks. Good.', ['It takes 8 weeks.']],
		['- fine\n- do 3 sets', ['- do 3 sets']],
		['<Bars data={[]} caption="Reps over 6 sessions." />', ['Reps over 6 sessions.']],
		['<Cite k="doma2013">14 men.</Cite>', ['14 men.']],
		['| Week | 4 |', ['| Week | 4 |']],
	])('finds in %j %j', (mdx, expected) => expect(looseNumbers(mdx)).toEqual(expected));
});

describe('checkNumbers', () => {
	it('lets texts without typed numbers pass', () =>
		expect(() => checkNumbers('a.mdx', ['Two feet.', '{economy-gain.gain}'])).not.toThrow());

	it('names the file and every sentence that types one', () =>
		expect(() => checkNumbers('a.mdx', ['Good. Rest two days.', '14 men.'])).toThrow(
			/^a\.mdx types numbers: .*\n {2}Rest two days\.\n {2}14 men\.$/,
		));
});
