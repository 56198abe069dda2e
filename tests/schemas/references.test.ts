import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/schemas/parts.ts';
import { checkReferences, type Known, referencesIn } from '../../src/schemas/references.ts';

const KNOWN: Known = {
	sources: new Set(['burt2023', 'doma2013']),
	guides: new Set(['progressive-overload']),
	exercises: new Set(['step-up']),
	rules: new Set(['run-first']),
	templates: new Set(['race-week']),
	tests: new Set(['T08']),
	claims: new Set(['economy-gain']),
	pages: new Set(['/guides/progressive-overload/']),

	plots: new Set(['economy']),
};
const check = (mdx: string) => () => checkReferences('src/content/guides/a.mdx', referencesIn(mdx), KNOWN);

describe('references in MDX', () => {
	it.each([
		'<Cite k="burt2023" />',
		"<Cite k='doma2013'>Fourteen men; <em>trained</em>.</Cite>",
		'<Exercise slug="step-up">step-ups</Exercise> and <Dose slug="step-up" at="start" />',
		'<Rule id="run-first" /> <Week template="race-week" /> <Norm test="T08" /> <Threshold test="T08" level={2} />',
		'<Claim id="economy-gain" show="gain" /> <Plot of="economy" />',
		'<Bars data={[{ label: "a > b", value: 3, unit: "s" }]} caption="Ten <b>" cite="burt2023" />',
		'Inline `<Cite k="nobody1999" />` is code.',
		'```mdx\n<Cite k="nobody1999" />\n```',
		'{/* <Rule id="no-such-rule" /> */}',
		'<Week\n\ttemplate="race-week"\n\tcaption="Over several lines."\n/>',
	])('accepts %j', (mdx) => expect(check(mdx)).not.toThrow());

	it.each([
		['<Cite k="nobody1999" />', '<Cite k>: expected a key from src/content/sources.bib, found "nobody1999"'],
		['<Cite k="burt2024" />', 'did you mean burt2023?'],
		['<Bars data={[{ value: 3 }]} cite="nobody1999" />', '<Bars cite>'],
		['<Exercise slug="stepup" />', '<Exercise slug>: expected the file name of an exercise'],
		['<Dose slug="squat" at="usual" />', '<Dose slug>'],
		['<Rule id="lift-first" />', '<Rule id>: expected the id of a rule'],
		['<Week template="rest-week" />', '<Week template>'],
		['<Norm test="T99" />', '<Norm test>'],
		['<Claim id="economy-loss" show="gain" />', 'did you mean economy-gain?'],
		['<Plot of="cost" />', '<Plot of>: expected the name of a plot'],
	])('refuses %j', (mdx, message) => expect(check(mdx)).toThrow(message));

	it('names the file and every wrong reference at once', () => {
		expect(check('<Cite k="a1" /> <Rule id="b" />')).toThrow(
			/^src\/content\/guides\/a\.mdx[^]*<Cite k>[^]*"a1"[^]*<Rule id>[^]*"b"/,
		);
	});

	it('reads parts in the order they are written, with their plain attributes', () => {
		expect(partsOf('<Cite k="a">x</Cite> <Week plan={{ runs: [] }} caption="c" />')).toEqual([
			{ name: 'Cite', attributes: { k: 'a' } },
			{ name: 'Week', attributes: { caption: 'c' } },
		]);
	});
});
