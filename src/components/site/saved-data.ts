/** The page about saved data: lists, downloads and erases what is in this browser, and takes over a file from another. */
import { $saving, eraseAll, exportAll } from '../../stores/storage.ts';
import { bringData } from './bring-data.ts';
import { listItem, nameOf } from './saved-words.ts';

interface Saved {
	readonly saved: Readonly<Record<string, unknown>>;
	readonly setAside: Readonly<Record<string, string>>;
}

const box = document.querySelector<HTMLElement>('[data-saved]');
if (box) start(box);

function start(root: HTMLElement): void {
	const part = (name: string): HTMLElement => root.querySelector(`[data-${name}]`) as HTMLElement;
	const confirm = part('confirm');

	const show = (said?: string): void => {
		const { saved, setAside } = JSON.parse(exportAll()) as Saved;
		const lines = [
			...Object.entries(saved).map(([key, envelope]) => nameOf(key, dataOf(envelope)) ?? key),
			...Object.keys(setAside).map((key) => `A copy that could not be read (${key})`),
		];
		part('list').replaceChildren(...lines.map(listItem));
		part('say').textContent = said ?? summary(lines.length);
		for (const name of ['export', 'erase']) part(name).hidden = lines.length === 0;
		confirm.hidden = true;
	};

	part('export').addEventListener('click', () => download(exportAll()));
	part('erase').addEventListener('click', () => {
		confirm.hidden = false;
		confirm.querySelector('h3')?.focus();
	});
	part('no').addEventListener('click', () => {
		show();
		part('erase').focus();
	});
	part('yes').addEventListener('click', () => {
		eraseAll();
		show('Erased. Nothing is kept in this browser now.');
	});
	bringData(root, show);
	$saving.subscribe(() => show());
}

/** What a store saved, taken out of its envelope. */
function dataOf(envelope: unknown): unknown {
	return typeof envelope === 'object' && envelope !== null && 'data' in envelope ? envelope.data : undefined;
}

function summary(count: number): string {
	if ($saving.get() === 'unavailable') return 'This browser does not let the site keep anything.';
	if (count === 0) return 'Nothing is kept in this browser.';
	return count === 1 ? 'One thing is kept in this browser:' : `${count} things are kept in this browser:`;
}

function download(text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	link.download = 'legwork-data.json';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
