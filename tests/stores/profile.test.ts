import { atom } from 'nanostores';
import { safeParse } from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	$person,
	$profile,
	forgetPerson,
	PROFILE_KEPT,
	profileSchema,
	setPerson,
	setScreening,
	type Profile,
	type Screened,
} from '../../src/stores/profile.ts';
import { createVault } from '../../src/stores/storage.ts';
import { MemoryStorage } from '../helpers/memory-storage.ts';

const SCREENED: Screened = { levels: { calf: 1 }, picks: [], weakest: ['strength'], at: '2026-11-22' };

beforeEach(() => $profile.set(undefined));

describe('what a person says', () => {
	test('is added up, and what was not said is not there', () => {
		setPerson({ ageBand: 50 });
		setPerson({ goal: 'trail-hills' });
		expect($profile.get()).toStrictEqual({ person: { ageBand: 50, goal: 'trail-hills' } });
	});

	test('can be taken back field by field, until nothing is left to keep', () => {
		setPerson({ ageBand: 50, equipment: [] });
		setPerson({ ageBand: undefined });
		expect($person.get()).toStrictEqual({ equipment: [] });
		setPerson({ equipment: undefined });
		expect($profile.get()).toBeUndefined();
	});

	test('and what a screening found leave each other alone', () => {
		setPerson({ lifting: '4-7' });
		setScreening(SCREENED);
		expect($profile.get()).toStrictEqual({ person: { lifting: '4-7' }, screening: SCREENED });
		forgetPerson();
		expect($profile.get()).toStrictEqual({ screening: SCREENED });
		forgetPerson();
		setPerson({ ageBand: 16 });
		expect($profile.get()).toStrictEqual({ person: { ageBand: 16 }, screening: SCREENED });
	});

	test.each([
		['an age in years', { ageBand: 43 }],
		['a goal we do not know', { goal: 'moon' }],
		['equipment nobody is asked about', { equipment: ['none'] }],
		['an empty answer', { lifting: '' }],
		['a field too many', { name: 'Kim' }],
	])('is refused with %s', (_, person) => {
		expect(safeParse(profileSchema, { person: {} }).success).toBe(true);
		expect(safeParse(profileSchema, { person }).success).toBe(false);
	});
});

describe('a profile that was kept', () => {
	function open(text?: string) {
		const storage = new MemoryStorage();
		storage.setItem('legwork.saving', '1');
		if (text !== undefined) storage.setItem('legwork.profile', text);
		const vault = createVault(() => storage);
		const store = atom<Profile | undefined>(undefined);
		vault.keep(store, PROFILE_KEPT);
		return { storage, vault, store };
	}

	test('before people could say who they are is what the screening found, and nothing else', () => {
		const { store, vault } = open(JSON.stringify({ v: 1, data: SCREENED }));
		expect(store.get()).toStrictEqual({ screening: SCREENED });
		expect(vault.$setAside.get()).toEqual([]);
	});

	test('is written as it was said, and read again', () => {
		const { storage, store } = open();
		store.set({ person: { equipment: ['box'] } });
		const text = storage.getItem('legwork.profile') ?? '';
		expect(text).toBe('{"v":2,"data":{"person":{"equipment":["box"]}}}');
		expect(open(text).store.get()).toStrictEqual(store.get());
	});

	test.each([
		['damaged', '{"v":2,"data":{"person":{"ageBand":43}}}', 'corrupt'],
		['damaged before people could say who they are', '{"v":1,"data":{"levels":{"calf":7}}}', 'corrupt'],
		['no JSON', '{"v":2,', 'corrupt'],
		['made by a newer version', '{"v":3,"data":{}}', 'newer'],
	])('is set aside when it is %s', (_, text, reason) => {
		const { store, vault } = open(text);
		expect(store.get()).toBeUndefined();
		expect(vault.$setAside.get()).toMatchObject([{ reason, text }]);
	});

	test('from a file without answers about the person leaves those given here', () => {
		const { store, vault } = open(JSON.stringify({ v: 2, data: { person: { ageBand: 60 } } }));
		const part = vault.readPart('profile', { v: 1, data: SCREENED });
		vault.takeIn(new Map([['profile', 'value' in part && part.value]]));
		expect(store.get()).toStrictEqual({ person: { ageBand: 60 }, screening: SCREENED });
	});
});
