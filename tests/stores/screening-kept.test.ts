import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { PROFILE_KEPT, type Profile } from '../../src/stores/profile.ts';
import { migrateTold, type Told, toldSchema } from '../../src/stores/screening-answers.ts';
import { createVault } from '../../src/stores/storage.ts';
import { MemoryStorage } from '../helpers/memory-storage.ts';

const PROFILE: Profile = {
	screening: { levels: { calf: 1 }, picks: [], weakest: ['strength'], at: '2026-11-22' },
};

function open(storage: Storage) {
	const vault = createVault(() => storage);
	const store = atom<Profile | undefined>(undefined);
	vault.keep(store, PROFILE_KEPT);
	return { vault, store };
}

test('a profile that does not exist yet is not kept, and later ones are found again', () => {
	const storage = new MemoryStorage();
	const first = open(storage);
	first.vault.startSaving();
	expect(storage.getItem('legwork.profile')).toBeNull();
	expect(open(storage).vault.$setAside.get()).toEqual([]);
	first.store.set(PROFILE);
	expect(open(storage).store.get()).toEqual(PROFILE);
	first.store.set(undefined);
	expect(storage.getItem('legwork.profile')).toBeNull();
});

test('a damaged profile is set aside, not lost and not believed', () => {
	const storage = new MemoryStorage();
	open(storage).vault.startSaving();
	const text = JSON.stringify({ v: 2, data: { screening: { ...PROFILE.screening, at: 'some day' } } });
	storage.setItem('legwork.profile', text);
	const { vault, store } = open(storage);
	expect(store.get()).toBeUndefined();
	expect(vault.$setAside.get()).toMatchObject([{ reason: 'corrupt', text }]);
});

test('answers kept before there were lengths are found again', () => {
	const storage = new MemoryStorage();
	open(storage).vault.startSaving();
	const old = {
		athlete: { age: 40, sex: 'woman' },
		answers: {
			T09: { kind: 'measured', left: 9.5, right: 10 },
			T05: { kind: 'measured', left: 2, right: 3, met: { left: [0, 1], right: [0, 1, 2] } },
			T13: { kind: 'skipped' },
		},
	};
	storage.setItem('legwork.screening', JSON.stringify({ v: 1, data: old }));
	const vault = createVault(() => storage);
	const told = atom<Told>({ athlete: {}, answers: {}, length: 'quick' });
	vault.keep(told, { key: 'screening', version: 2, schema: toldSchema, migrate: migrateTold });
	expect(told.get()).toEqual({ ...old, length: 'standard' });
	expect(vault.$setAside.get()).toEqual([]);
});
