import type { History } from '../../lib/screening/history.ts';
import type { FoundPart } from '../../stores/saved-file.ts';
import { $saveProblem, $saving, exportAll, takeIn } from '../../stores/storage.ts';
import { listItem, nameOf } from './saved-words.ts';

/** Brings the store that can read a part, by the part's key. */
const STORES = new Map<string, () => Promise<unknown>>([
	['week', async () => (await import('../../stores/week.ts')).openWeek()],
	['screening', () => import('../../stores/screening.ts')],
	['screenings', () => import('../../stores/screening-history.ts')],
	['profile', () => import('../../stores/profile.ts')],
]);
const NOTHING_SOUND =
	'Nothing in this file can be used here: it is damaged, or made by a newer version. Reload this page and try again.';
const ASIDE_STAYS = 'Copies that could not be read stay in the file and are not taken over.';

/** Takes over a file from another device: it is read, shown, then taken, and can be given up again. `say` shows anew what is kept. */
export function bringData(root: HTMLElement, say: (said: string) => void): void {
	const part = (name: string): HTMLElement => root.querySelector(`[data-${name}]`) as HTMLElement;
	const input = root.querySelector('#bring') as HTMLInputElement;
	let values: ReadonlyMap<string, unknown> = new Map();
	let undo = (): void => undefined;

	const refuse = (message: string): void => {
		part('bring-err').textContent = message;
		part('bring-err').hidden = message === '';
		part('bring').classList.toggle('field--bad', message !== '');
		if (message === '') input.removeAttribute('aria-invalid');
		else input.setAttribute('aria-invalid', 'true');
	};
	const close = (): void => {
		part('preview').hidden = true;
		input.value = '';
	};

	const choose = async (chosen: File): Promise<void> => {
		part('preview').hidden = true;
		part('undo').hidden = true;
		const { MOST_CHARACTERS, openSavedFile, readParts, readyValues } =
			await import('../../stores/saved-file.ts');
		// Not a byte more than could be ours is read.
		const file = openSavedFile(await chosen.slice(0, MOST_CHARACTERS * 4).text());
		if (!file.ok) {
			refuse(file.message);
			return;
		}
		await Promise.all(Object.keys(file.saved).map(async (key) => STORES.get(key)?.()));
		const parts = readParts(file.saved);
		values = readyValues(parts);
		if (values.size === 0) {
			refuse(NOTHING_SOUND);
			return;
		}
		refuse('');
		const aside = file.setAside > 0 ? [ASIDE_STAYS] : [];
		part('found').replaceChildren(...[...parts.map(describe), ...aside].map(listItem));
		part('preview').hidden = false;
		part('preview').querySelector('h3')?.focus();
	};

	input.addEventListener('change', () => {
		const chosen = input.files?.[0];
		if (chosen) choose(chosen).catch(() => refuse('This file could not be opened. Choose it again.'));
	});
	part('yes').addEventListener('click', () => {
		part('undo').hidden = true;
	});
	part('leave').addEventListener('click', () => {
		close();
		input.focus();
	});
	part('take').addEventListener('click', () => {
		undo = takeIn(values);
		close();
		if ($saving.get() !== 'on' || $saveProblem.get()) {
			const problem = $saveProblem.get();
			undo();
			refuse(`Nothing was taken over. ${problem}`);
			return;
		}
		say('Taken over. It is kept in this browser now:');
		part('undo').hidden = false;
		part('undo').querySelector('button')?.focus();
	});
	part('undo').addEventListener('click', () => {
		undo();
		part('undo').hidden = true;
		say('Undone. All is as it was before.');
		input.focus();
	});
}

function describe({ key, part }: FoundPart): string {
	const name = nameOf(key, 'value' in part ? part.value : undefined) ?? `“${key.slice(0, 40)}”`;
	switch (part.state) {
		case 'ready':
			return key === 'screenings'
				? `${name}, ${historyText(part.value as History, isHere(key))}`
				: `${name}${isHere(key) ? ': takes the place of what is here.' : '.'}`;
		case 'newer':
			return `${name}: made by a newer version, so it is left out.`;
		case 'corrupt':
			return `${name}: damaged, so it is left out.`;
		case 'unknown':
			return `${name}: not known here, so it is left out.`;
	}
}

const isHere = (key: string): boolean =>
	Object.hasOwn((JSON.parse(exportAll()) as { saved: object }).saved, key);

function historyText({ screenings }: History, isJoining: boolean): string {
	const count = screenings.length === 1 ? 'of one day' : `of ${screenings.length} days`;
	return isJoining
		? `${count}: they join those here. On a day both have, the file’s result stays.`
		: `${count}.`;
}
