/**
 * Colours of a picture that stands alone, by day and by night. On a page they come from `figure.css`, which knows the theme. Sprites are
 * shared by both sides, so colours are custom properties: the far side sets darker ones.
 */
import type { Athlete } from '../kinematics.ts';

/** A colour for both themes, or one by day and one by night. */
type Colours = Readonly<Record<string, string | readonly [string, string]>>;

const PEOPLE: Readonly<Record<Athlete, Colours>> = {
	man: {
		k: ['#d9a47d', '#dba881'],
		ks: ['#c48d66', '#b98560'],
		h: ['#33251f', '#6b5040'],
		t: ['#1f8f87', '#2ba095'],
		tt: ['#14716a', '#1c7a72'],
	},
	woman: {
		k: ['#8f5f42', '#9c6a4b'],
		ks: ['#774b32', '#7f5239'],
		h: ['#1f1815', '#4a3a33'],
		t: ['#d9a63a', '#e0b352'],
		tt: ['#b8851f', '#c2923a'],
	},
};
const FAR: Readonly<Record<Athlete, Colours>> = {
	man: {
		k: ['#ad8064', '#a47a60'],
		ks: ['#996e54', '#8c6650'],
		t: ['#176e68', '#1d7a72'],
		tt: ['#105651', '#155f58'],
	},
	woman: {
		k: ['#6d4731', '#744c35'],
		ks: ['#5c3a27', '#603e2b'],
		t: ['#b08428', '#b58c35'],
		tt: ['#8f6816', '#97712a'],
	},
};
const KIT: Colours = {
	b: ['#24364f', '#5878a8'],
	bt: ['#3c587f', '#86a3cf'],
	...{ s: '#e65a32', sc: '#7c2d18', so: '#f3efe6' },
};
const FAR_KIT: Colours = {
	b: ['#1a293d', '#425d87'],
	bt: ['#2b405e', '#617eab'],
	...{ s: '#b3452a', so: '#cfcbc2' },
};
const THINGS: Colours = {
	i: ['#343d48', '#8592a3'],
	il: ['#5b6673', '#aab4c1'],
	ib: ['#97a3af', '#d5dbe2'],
	wl: ['#dcb57f', '#b48d5b'],
	w: ['#c99b62', '#95713f'],
	wd: ['#b0804a', '#7a5a30'],
	m: ['#7fb7b2', '#4d8883'],
	md: ['#5f9c97', '#376c67'],
	wa: ['#e3e1da', '#3a475c'],
	wb: ['#cfccc2', '#4a586f'],
	e: ['#e0a100', '#e3bd57'],
	g: ['#dfd9ca', '#2f3d55'],
	x: ['#9b2a1b', '#ff9b88'],
};

/** Style rules for a picture without a page, for what `markup` paints. Inside an `img` the scheme is that of the page around it. */
export const palette = (athlete: Athlete, markup: string): string =>
	[
		':root{color-scheme:light dark}',
		themed(athlete, markup, 'day'),
		...Object.keys({ ...PEOPLE.man, ...KIT })
			.filter((name) => markup.includes(`"f${name}"`))
			.map((name) => `.f${name}{fill:var(--${name})}`),
		'.fd{fill:#0b1b2b;fill-opacity:.12}',
		// Not light-dark(): a downloaded file also opens in programs that do not know it.
		`@media(prefers-color-scheme:dark){${themed(athlete, markup, 'night')}}`,
	].join('');

const themed = (athlete: Athlete, markup: string, time: 'day' | 'night'): string =>
	[
		`.${athlete}{${list({ ...PEOPLE[athlete], ...KIT }, time)}}`,
		`.${athlete} .far{${list({ ...FAR[athlete], ...FAR_KIT }, time)}}`,
		...shown(THINGS, time)
			.filter(([name]) => markup.includes(`"f${name}"`))
			.map(([name, colour]) => `.f${name}{fill:${colour}}`),
	].join('');

const list = (colours: Colours, time: 'day' | 'night'): string =>
	shown(colours, time)
		.map(([name, colour]) => `--${name}:${colour}`)
		.join(';');

/** By night only what differs from the day. */
const shown = (colours: Colours, time: 'day' | 'night'): readonly [string, string][] =>
	Object.entries(colours).flatMap(([name, colour]): [string, string][] => {
		if (typeof colour === 'string') return time === 'day' ? [[name, colour]] : [];
		return [[name, colour[time === 'day' ? 0 : 1]]];
	});
