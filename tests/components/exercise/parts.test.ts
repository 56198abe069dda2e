import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { levelsText, MUSCLE_NAMES } from '../../../src/components/content/words.ts';
import HowTo from '../../../src/components/exercise/HowTo.astro';
import LogTable from '../../../src/components/exercise/LogTable.astro';
import MuscleMap from '../../../src/components/exercise/MuscleMap.astro';
import { REGIONS } from '../../../src/components/exercise/muscle-regions.ts';
import { MUSCLES } from '../../../src/lib/model/exercise.ts';

type Part = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();
const render = async (part: Part, props: Record<string, unknown>) =>
	(await container.renderToString(part, { props })).replaceAll(/\s+/g, ' ');
/** What a reader reads. */
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the muscle map', () => {
	it.each(MUSCLES)('has a place on the body and a name to read for %s', (muscle) => {
		expect(Object.values(REGIONS[muscle]).join('')).toMatch(/^M[-\d]/);
		expect(MUSCLE_NAMES[muscle]).toMatch(/^[A-Z]/);
	});

	it('keeps every muscle on its own half, so that the mirror image does not cover it', () => {
		for (const path of Object.values(REGIONS).flatMap((views) => Object.values(views)))
			for (const [, x] of path.matchAll(/M(-?\d+)/g)) expect(Number(x)).toBeGreaterThan(0);
	});

	it('fills what works hardest and hatches what helps', async () => {
		const html = await render(MuscleMap, { main: ['glutes'], helps: ['lower-back'] });
		expect(html).toContain(`class="muscles__main" d="${REGIONS.glutes.back}"`);
		expect(html).toContain(`fill="url(#m-hatch)" d="${REGIONS['lower-back'].back}"`);
	});

	it('says the same in words, on the picture and beside it', async () => {
		const html = await render(MuscleMap, { main: ['hip-abductors', 'quads'], helps: [] });
		expect(html).toMatch(/<desc[^>]*> Works hardest: side of the hip, quads\. <\/desc>/);
		expect(words(html)).toContain('Works hardest Side of the hip, quads');
		expect(words(html)).not.toContain('Helps');
	});
});

describe('how to do it', () => {
	const steps = ['Sit down.', 'Touch the chair.', 'Stand up.'];
	const say = async (keySteps: number[]) =>
		words(await render(HowTo, { setUp: ['Stand tall.'], steps, keySteps }));

	it('says after which step each key pose is reached', async () =>
		expect(await say([0, 2, 3])).toMatch(
			/Stand tall\. pose 1 Sit down\. Touch the chair\. pose 2 Stand up\. pose 3/,
		));
	it('may pass two poses in one step', async () =>
		expect(await say([1, 3, 3])).toMatch(/Sit down\. pose 1 .*Stand up\. pose 2 pose 3/));
	it('leads to the poses', async () =>
		expect(await render(HowTo, { setUp: ['Stand tall.'], steps, keySteps: [0, 2, 3] })).toContain(
			'href="#pose-2"',
		));
});

describe('the log on paper', () => {
	const columns = async (equipment: string[], perSide: boolean) =>
		words((await render(LogTable, { equipment, perSide })).split('<tbody>')[0] ?? '').trim();

	it.each([['dumbbell'], ['barbell'], ['trap-bar'], ['kettlebell']])(
		'has room for the weight of a %s',
		async (kit) => expect(await columns([kit], false)).toBe('Date Weight Sets In reserve Next morning'),
	);
	it('asks which version, and for both sides, where nothing is lifted', async () =>
		expect(await columns(['band'], true)).toBe('Date Version Left Right In reserve Next morning'));
});

describe('starting levels', () => {
	it.each([
		[[0, 3], 'Every level'],
		[[1, 2], 'Develop to solid'],
		[[3, 3], 'Strong'],
	] as const)('%j reads “%s”', (levels, text) => expect(levelsText(levels)).toBe(text));
});
