import { nearestQuestions, type Question } from '../../../lib/search/nearest.ts';

const MOST = 3;
let loading: Promise<readonly Question[]> | undefined;

/**
 * The questions nearest to what was typed that share at least `least` of it, 0 to 1; none when their list cannot be had, which is no
 * reason to fail.
 */
export async function questionsNear(typed: string, least: number): Promise<readonly Question[]> {
	loading ??= fetch('/questions.json').then((response) => response.json() as Promise<readonly Question[]>);
	try {
		return nearestQuestions(await loading, typed, { most: MOST, least });
	} catch {
		loading = undefined;
		return [];
	}
}
