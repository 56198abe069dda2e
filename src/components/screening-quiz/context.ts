import { createContext } from 'preact';
import type { PageDoses } from '../../lib/screening/levels.ts';

/** What the quiz is given by the page it stands on. */
export interface QuizData {
	/** Sources by BibTeX key: how they are named in a line, and where they can be read. */
	readonly sources: Readonly<Record<string, { readonly label: string; readonly href?: string | undefined }>>;
	/** Doses of exercise pages by slug. */
	readonly doses: PageDoses;
}

/** The quiz works without: it then names no source and no dose. */
export const NO_DATA: QuizData = { sources: {}, doses: {} };

/** Data that `screening/quiz.json` holds, or none when it cannot be had. */
export async function fetchData(address: string): Promise<QuizData> {
	try {
		return (await (await fetch(address)).json()) as QuizData;
	} catch {
		return NO_DATA;
	}
}

export interface QuizPlace extends QuizData {
	/** Is the quiz the page, so that its heading is the page's and names the tab? */
	readonly isPage: boolean;
	/** The tab's name before the quiz changed it. */
	readonly tabName: string;
}

export const Place = createContext<QuizPlace>({ ...NO_DATA, isPage: false, tabName: '' });
