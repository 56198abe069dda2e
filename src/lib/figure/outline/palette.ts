/**
 * Colours of a picture that stands alone. On a page they come from `figure.css`, which knows the theme. Sprites are shared by both sides,
 * so colours are custom properties: the far side sets darker ones.
 */
import type { Athlete } from '../kinematics.ts';

type Colours = Readonly<Record<string, string>>;

const PEOPLE: Readonly<Record<Athlete, Colours>> = {
	man: { k: '#d9a47d', ks: '#c48d66', h: '#33251f', t: '#1f8f87', tt: '#14716a' },
	woman: { k: '#8f5f42', ks: '#774b32', h: '#1f1815', t: '#d9a63a', tt: '#b8851f' },
};
const FAR: Readonly<Record<Athlete, Colours>> = {
	man: { k: '#ad8064', ks: '#996e54', t: '#176e68', tt: '#105651' },
	woman: { k: '#6d4731', ks: '#5c3a27', t: '#b08428', tt: '#8f6816' },
};
const KIT: Colours = { b: '#24364f', bt: '#3c587f', s: '#e65a32', sc: '#7c2d18', so: '#f3efe6' };
const FAR_KIT: Colours = { b: '#1a293d', bt: '#2b405e', s: '#b3452a', so: '#cfcbc2' };
const THINGS: Colours = {
	...{ i: '#343d48', il: '#5b6673', ib: '#97a3af' },
	...{ wl: '#dcb57f', w: '#c99b62', wd: '#b0804a', m: '#7fb7b2', md: '#5f9c97' },
	...{ wa: '#e3e1da', wb: '#cfccc2', e: '#e0a100', g: '#e6e2d8', x: '#9b2a1b' },
};

/** Style rules for a picture without a page. */
export const palette = (athlete: Athlete): string =>
	[
		`.${athlete}{${list('--', { ...PEOPLE[athlete], ...KIT })}}`,
		`.${athlete} .far{${list('--', { ...FAR[athlete], ...FAR_KIT })}}`,
		...Object.keys({ ...PEOPLE.man, ...KIT }).map((name) => `.f${name}{fill:var(--${name})}`),
		...Object.entries(THINGS).map(([name, colour]) => `.f${name}{fill:${colour}}`),
		'.fd{fill:#0b1b2b;fill-opacity:.12}',
	].join('');

const list = (before: string, colours: Colours): string =>
	Object.entries(colours)
		.map(([name, colour]) => `${before}${name}:${colour}`)
		.join(';');
