import { afterAll, beforeAll, describe, expect } from 'vitest';
import { MOVES } from '../../src/lib/figure/moves/registry.ts';
import { TEST_MOVES } from '../../src/lib/figure/moves/tests/registry.ts';
import { type Bench, startBench } from '../helpers/bench.ts';
import { it } from '../helpers/browser.ts';

let bench: Bench;
beforeAll(async () => {
	bench = await startBench();
}, 240_000);
afterAll(() => bench.stop());

const SLUGS = [...Object.values(MOVES), ...TEST_MOVES]
	.filter(({ close }) => !close) // A close-up is cut off on purpose.
	.map(({ slug }) => slug);

describe('every figure on the bench', () => {
	it('is painted whole: a person in the frame, nothing cut off by its edges', async ({ visit }) => {
		const page = await visit({ baseURL: bench.url, viewport: { width: 1280, height: 900 } });
		await page.goto('/');
		await page.evaluate(showOnTheWay);
		const wrong: string[] = [];
		for (const slug of SLUGS) {
			const png = (await page.locator(`section#${slug}`).screenshot()).toString('base64');
			wrong.push(...(await page.evaluate(inspect, { slug, png })).map((fault) => `${slug}: ${fault}`));
		}
		expect(wrong).toEqual([]);
	});

	it('plays', async ({ visit }) => {
		const page = await visit({ baseURL: bench.url, viewport: { width: 1280, height: 900 } });
		await page.goto('/');
		const still = await page.evaluate(
			(slugs) =>
				slugs.filter((slug) => {
					const figure = document.querySelector(`#${slug} .figure__stage .athlete`);
					return !figure?.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running');
				}),
			SLUGS,
		);
		expect(still).toEqual([]);
	});
});

/** Runs in the page: stops every movement on its way. */
function showOnTheWay(): void {
	for (const control of document.querySelectorAll('.figure__pause')) control.remove();
	for (const animation of document.getAnimations()) {
		animation.pause();
		animation.currentTime = Number(animation.effect?.getComputedTiming().duration) * 0.6;
	}
}

/** Runs in the page: says which figures of a section, seen as a picture, are empty or run over the edge of their frame. */
async function inspect({ slug, png }: { slug: string; png: string }): Promise<string[]> {
	const section = document.getElementById(slug);
	if (!section) throw new Error(`There is no figure ${slug} on the bench`);
	const picture = new Image();
	picture.src = `data:image/png;base64,${png}`;
	await picture.decode();
	const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
		willReadFrequently: true,
	});
	if (!canvas) throw new Error('no canvas');
	canvas.drawImage(picture, 0, 0);
	const origin = section.getBoundingClientRect();
	const wrong: string[] = [];
	for (const [index, figure] of section.querySelectorAll<SVGSVGElement>('.athlete').entries()) {
		const { x, y, width, height } = figure.viewBox.baseVal;
		const matrix = figure.getScreenCTM();
		if (!matrix) throw new Error('a figure is not on the page');
		const from = new DOMPoint(x, y).matrixTransform(matrix);
		const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
		const [left, top] = [Math.ceil(from.x - origin.x), Math.ceil(from.y - origin.y)];
		const [right, bottom] = [Math.floor(to.x - origin.x), Math.floor(to.y - origin.y)];
		const [columns, rows] = [right - left, bottom - top];
		const pixels = new Uint32Array(canvas.getImageData(left, top, columns, rows).data.buffer);
		const at = (column: number, row: number) => pixels[row * columns + column];
		const air = at(0, 0);
		// The ground, and what lies on it, may reach the sides.
		const ground = Math.floor(rows * 0.8);
		const edge = [
			...Array.from({ length: columns }, (_, column) => at(column, 0)),
			...Array.from({ length: ground }, (_, row) => [at(0, row), at(columns - 1, row)]).flat(),
		];
		if (edge.some((colour) => colour !== air)) wrong.push(`picture ${index} is cut off`);
		let ink = 0;
		for (let row = 0; row < ground; row += 2)
			for (let column = 0; column < columns; column += 2) if (at(column, row) !== air) ink += 4;
		if (ink < columns * rows * 0.01) wrong.push(`picture ${index} is empty`);
	}
	return wrong;
}
