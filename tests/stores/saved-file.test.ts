import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { atom } from 'nanostores';
import { describe, expect, test } from 'vitest';
import type { History } from '../../src/lib/screening/history.ts';
import { $profile, PROFILE_KEPT, type Profile } from '../../src/stores/profile.ts';
import { MOST_CHARACTERS, openSavedFile, readParts, readyValues } from '../../src/stores/saved-file.ts';
import { savedFileFormat } from '../../src/stores/saved-format.ts';
import { HISTORY_KEPT } from '../../src/stores/screening-history.ts';
import { TOLD_VERSION, toldSchema, type Told } from '../../src/stores/screening-answers.ts';
import { createVault } from '../../src/stores/storage.ts';
import { EMPTY_DRAFT } from '../../src/stores/week/draft.ts';
import { draftSchema } from '../../src/stores/week/schema.ts';
import { strictAjv } from '../helpers/ajv.ts';
import { MemoryStorage } from '../helpers/memory-storage.ts';

const HISTORY: History = {
	screenings: [{ on: '2026-03-01', sex: 'man', scores: { T08: { left: 18, right: 20 } } }],
	unread: ['{"on":0}'],
};
const TOLD: Told = {
	athlete: { age: 40 },
	answers: { T08: { kind: 'measured', left: 18, right: 20 } },
	length: 'quick',
};
const PROFILE: Profile = {
	person: { ageBand: 40, lifting: '4-7', goal: 'trail-hills', equipment: ['band', 'box'] },
	screening: { levels: { calf: 1 }, picks: [], weakest: ['strength'], at: '2026-03-01' },
};

/** One device: all that is kept, over a storage of its own. */
function device(storage: Storage = new MemoryStorage()) {
	const vault = createVault(() => storage);
	const history = atom<History | undefined>(undefined);
	const told = atom<Told>({ athlete: {}, answers: {}, length: 'standard' });
	const profile = atom<Profile | undefined>($profile.get());
	const week = atom(EMPTY_DRAFT);
	vault.keep(history, HISTORY_KEPT);
	vault.keep(told, { key: 'screening', version: TOLD_VERSION, schema: toldSchema });
	vault.keep(profile, PROFILE_KEPT);
	vault.keep(week, { key: 'week', version: 1, schema: draftSchema });
	return { storage, vault, history, told, profile, week };
}

function full() {
	const one = device();
	one.history.set(HISTORY);
	one.told.set(TOLD);
	one.profile.set(PROFILE);
	one.vault.startSaving();
	one.storage.setItem('legwork.theme', 'dark');
	return one;
}

/** What a device can use of a file's text. */
function partsOf(text: string, { vault }: ReturnType<typeof device>) {
	const file = openSavedFile(text);
	if (!file.ok) throw new Error(file.message);
	return readParts(file.saved, vault.readPart);
}

const textsOf = (storage: Storage) =>
	Object.fromEntries(
		Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((key) => [
			key,
			storage.getItem(key),
		]),
	);

describe('a file from one device', () => {
	test('is taken over by another, which keeps it from then on', () => {
		const other = device();
		const parts = partsOf(full().vault.exportAll(), other);
		expect(other.storage.length).toBe(0);
		expect(parts.map(({ key, part }) => [key, part.state]).sort()).toEqual([
			['profile', 'ready'],
			['screening', 'ready'],
			['screenings', 'ready'],
			['week', 'ready'],
		]);
		other.vault.takeIn(readyValues(parts));
		const later = device(other.storage);
		expect(later.history.get()).toEqual(HISTORY);
		expect(later.told.get()).toEqual(TOLD);
		expect(later.profile.get()).toEqual(PROFILE);
		expect(other.storage.getItem('legwork.theme')).toBeNull();
	});

	test('can be given up again: the device is as it was, whether it kept anything or not', () => {
		const values = readyValues(partsOf(full().vault.exportAll(), device()));
		const fresh = device();
		fresh.storage.setItem('legwork.theme', 'light');
		fresh.vault.takeIn(values)();
		expect(textsOf(fresh.storage)).toEqual({ 'legwork.theme': 'light' });
		expect(fresh.vault.$saving.get()).toBe('off');
		expect(fresh.history.get()).toBeUndefined();

		const used = full();
		used.history.set({ screenings: [{ on: '2026-07-05', scores: {} }], unread: [] });
		const before = textsOf(used.storage);
		const undo = used.vault.takeIn(values);
		expect(used.history.get()?.screenings).toHaveLength(2);
		undo();
		expect(textsOf(used.storage)).toEqual(before);
		expect(used.vault.$saving.get()).toBe('on');
		expect(used.history.get()?.screenings).toHaveLength(1);
	});

	test('is what the published schema says', () => {
		const one = full();
		one.storage.setItem('legwork.set-aside.corrupt.week.1', '{"v":');
		const validate = strictAjv().compile(
			toJsonSchema(savedFileFormat, { target: 'draft-2020-12', ignoreActions: ['check'] }) as object,
		);
		const file: unknown = JSON.parse(device(one.storage).vault.exportAll());
		expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...(file as object), extra: 1 })).toBe(false);
	});

	test('says how many copies in it could not be read', () => {
		const one = full();
		one.storage.setItem('legwork.set-aside.corrupt.week.1', '{"v":');
		expect(openSavedFile(device(one.storage).vault.exportAll())).toMatchObject({ ok: true, setAside: 1 });
	});
});

describe('a file that is not sound', () => {
	test.each([
		['empty', '', /damaged or incomplete/],
		['cut short', full().vault.exportAll().slice(0, -40), /damaged or incomplete/],
		['a picture', '\u0089PNG\r\n', /damaged or incomplete/],
		['JSON of something else', '{"name":"x"}', /not a file from this page/],
		['a list', '[]', /not a file from this page/],
		['null', 'null', /not a file from this page/],
		['of another program', '{"app":"other","saved":{}}', /not a file from this page/],
		['ours, with nothing saved', '{"app":"legwork","saved":{},"setAside":{}}', /nothing in this file/],
		['ours, with colours only', '{"app":"legwork","saved":{"theme":"dark"}}', /nothing in this file/],
		['far too long', ' '.repeat(MOST_CHARACTERS + 1), /too large/],
	])('is refused with a reason: %s', (_name, text, message) => {
		const file = openSavedFile(text);
		expect(file).toMatchObject({ ok: false });
		expect(file.ok ? '' : file.message).toMatch(message);
	});

	test('gives what is sound in it, and says what is not', () => {
		const saved = {
			screenings: { v: 1, data: HISTORY },
			week: { v: 1, data: { request: 'all of it' } },
			profile: { v: 9, data: {} },
			diary: { v: 1, data: {} },
		};
		const parts = partsOf(JSON.stringify({ app: 'legwork', saved }), device());
		expect(parts.map(({ part }) => part.state)).toEqual(['ready', 'corrupt', 'newer', 'unknown']);
		expect([...readyValues(parts).keys()]).toEqual(['screenings']);
	});

	test('never throws and never writes, whatever it holds', () => {
		const aPart = fc.oneof(fc.jsonValue(), fc.record({ v: fc.jsonValue(), data: fc.jsonValue() }));
		const key = fc.constantFrom('week', 'screening', 'screenings', 'profile', '__proto__', 'saving', 'x');
		const { storage, vault } = device();
		fc.assert(
			fc.property(fc.dictionary(key, aPart), fc.jsonValue(), (saved, setAside) => {
				const file = openSavedFile(JSON.stringify({ app: 'legwork', saved, setAside }));
				if (file.ok) readParts(file.saved, vault.readPart);
				expect(storage.length).toBe(0);
			}),
		);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(openSavedFile(text).ok).toBe(false);
			}),
		);
	});
});

test('what a browser refuses to keep is said, and nothing is half kept', () => {
	const none = device(new MemoryStorage(3));
	none.vault.takeIn(new Map([['screenings', HISTORY]]));
	expect(none.vault.$saving.get()).toBe('unavailable');
	expect(none.vault.$saveProblem.get()).not.toBe('');
	expect(none.storage.length).toBe(0);
});
