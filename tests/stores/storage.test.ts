import { atom } from 'nanostores';
import { number, object, optional, string } from 'valibot';
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/stores/storage.ts';
import { MemoryStorage } from '../helpers/memory-storage.ts';

const schema = object({ name: string(), runs: number() });
const options = { key: 'week', version: 2, schema };
const start = { name: 'first', runs: 3 };
const keysOf = (storage: Storage) =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index)).sort();

function saved(text: string): MemoryStorage {
	const storage = new MemoryStorage();
	storage.setItem('legwork.saving', '1');
	storage.setItem('legwork.week', text);
	return storage;
}

describe('before the person asks to save', () => {
	test('writes nothing, whatever changes', () => {
		const storage = new MemoryStorage();
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		store.set({ name: 'second', runs: 4 });
		expect(storage.length).toBe(0);
		expect(vault.$saving.get()).toBe('off');
	});

	test('loads nothing from a copy without the mark', () => {
		const storage = new MemoryStorage();
		storage.setItem('legwork.week', JSON.stringify({ v: 2, data: { name: 'stray', runs: 1 } }));
		const store = atom(start);
		createVault(() => storage).keep(store, options);
		expect(store.get()).toEqual(start);
	});
});

describe('saving', () => {
	test('writes at once what is there, then every change', () => {
		const storage = new MemoryStorage();
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		vault.startSaving();
		expect(storage.getItem('legwork.week')).toBe('{"v":2,"data":{"name":"first","runs":3}}');
		store.set({ name: 'second', runs: 4 });
		expect(storage.getItem('legwork.week')).toContain('second');
	});

	test('is restored by the next visit', () => {
		const storage = saved('{"v":2,"data":{"name":"kept","runs":5}}');
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		expect(vault.$saving.get()).toBe('on');
		expect(store.get()).toEqual({ name: 'kept', runs: 5 });
	});

	test('stops and erases on request, and what follows is not written', () => {
		const storage = saved('{"v":2,"data":{"name":"kept","runs":5}}');
		storage.setItem('other-site', 'stays');
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		vault.stopSaving();
		store.set({ name: 'later', runs: 1 });
		expect(keysOf(storage)).toEqual(['other-site']);
		expect(vault.$saving.get()).toBe('off');
	});

	test('keeps no copy of nothing', () => {
		const storage = new MemoryStorage();
		const vault = createVault(() => storage);
		const store = atom<typeof start | undefined>(start);
		vault.keep(store, { ...options, schema: optional(schema) });
		vault.startSaving();
		store.set(undefined);
		expect(keysOf(storage)).toEqual(['legwork.saving']);
	});

	test('lets go of a store when told', () => {
		const storage = new MemoryStorage();
		const vault = createVault(() => storage);
		const store = atom(start);
		const letGo = vault.keep(store, options);
		vault.startSaving();
		letGo();
		store.set({ name: 'later', runs: 1 });
		expect(storage.getItem('legwork.week')).toContain('first');
	});
});

describe('versions', () => {
	test('migrates an older copy', () => {
		const store = atom(start);
		const vault = createVault(() => saved('{"v":1,"data":"old name"}'));
		vault.keep(store, { ...options, migrate: (data, from) => ({ name: String(data), runs: from }) });
		expect(store.get()).toEqual({ name: 'old name', runs: 1 });
		expect(vault.$setAside.get()).toEqual([]);
	});

	test.each([
		['text that is no JSON', '{"v":2,"da', 'corrupt'],
		['JSON without an envelope', '[1,2]', 'corrupt'],
		['null', 'null', 'corrupt'],
		['a version that is no number', '{"v":"2","data":{}}', 'corrupt'],
		['a field of the wrong type', '{"v":2,"data":{"name":"x","runs":"many"}}', 'corrupt'],
		['an older copy nobody can migrate', '{"v":1,"data":"old"}', 'corrupt'],
		['a copy of a newer version', '{"v":3,"data":{"name":"x","runs":1}}', 'newer'],
	])('sets %s aside and keeps the text', (_, text, reason) => {
		const storage = saved(text);
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		expect(store.get()).toEqual(start);
		const key = `legwork.set-aside.${reason}.week.1`;
		expect(vault.$setAside.get()).toEqual([{ key, reason, text }]);
		expect(storage.getItem(key)).toBe(text);
		store.set({ name: 'new', runs: 1 });
		expect(storage.getItem('legwork.week')).toContain('new');
		expect(createVault(() => storage).$setAside.get()).toHaveLength(1);
	});

	test('a migration that throws sets the copy aside', () => {
		const vault = createVault(() => saved('{"v":1,"data":1}'));
		const migrate = () => {
			throw new TypeError('cannot');
		};
		vault.keep(atom(start), { ...options, migrate });
		expect(vault.$setAside.get()).toHaveLength(1);
	});

	test('a second broken copy gets its own place', () => {
		const storage = saved('broken');
		createVault(() => storage).keep(atom(start), options);
		storage.setItem('legwork.week', 'broken again');
		const vault = createVault(() => storage);
		vault.keep(atom(start), options);
		expect(vault.$setAside.get().map(({ text }) => text)).toEqual(['broken', 'broken again']);
	});

	test('never writes over a broken copy that could not be set aside', () => {
		const storage = saved('broken');
		storage.quota = 40;
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		storage.quota = Infinity;
		store.set({ name: 'new', runs: 1 });
		expect(storage.getItem('legwork.week')).toBe('broken');
		expect(vault.$saveProblem.get()).toMatch(/full/);
	});
});

describe('when storage fails', () => {
	test('says so when the browser refuses access', () => {
		const vault = createVault(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect(vault.$saving.get()).toBe('unavailable');
		expect(vault.$saveProblem.get()).toMatch(/does not let/);
		vault.keep(atom(start), options);
		vault.startSaving();
		vault.eraseAll();
		vault.sync('legwork.week');
		expect(vault.exportAll()).toContain('"saved": {}');
	});

	test('says so when there is no storage, or no room for the first mark', () => {
		const none = createVault(() => null);
		expect(none.$saving.get()).toBe('off');
		none.startSaving();
		expect(none.$saving.get()).toBe('unavailable');
		const full = createVault(() => new MemoryStorage(3));
		full.startSaving();
		expect(full.$saving.get()).toBe('unavailable');
	});

	test('reports a full storage and recovers', () => {
		const storage = new MemoryStorage(80);
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		vault.startSaving();
		store.set({ name: 'x'.repeat(80), runs: 1 });
		expect(vault.$saveProblem.get()).toMatch(/full/);
		expect(storage.getItem('legwork.week')).toContain('first');
		store.set({ name: 'short', runs: 1 });
		expect(vault.$saveProblem.get()).toBe('');
	});
});

test('one store without room is said, although the next one fits', () => {
	const storage = new MemoryStorage(120);
	const vault = createVault(() => storage);
	vault.keep(atom({ name: 'x'.repeat(200), runs: 1 }), options);
	vault.keep(atom(start), { ...options, key: 'small' });
	vault.startSaving();
	expect(storage.getItem('legwork.small')).toContain('first');
	expect(vault.$saveProblem.get()).toMatch(/full/);
});

describe('export, erase and other tabs', () => {
	test('exports what is saved and what was set aside', () => {
		const storage = saved('{"v":2,"data":{"name":"kept","runs":5}}');
		storage.setItem('legwork.other', 'no json');
		storage.setItem('legwork.set-aside.newer.profile.1', '{"v":9}');
		const all: unknown = JSON.parse(createVault(() => storage).exportAll());
		expect(all).toEqual({
			app: 'legwork',
			saved: { week: { v: 2, data: { name: 'kept', runs: 5 } }, other: 'no json' },
			setAside: { 'set-aside.newer.profile.1': '{"v":9}' },
		});
	});

	test('takes over what another tab saved, without writing it back', () => {
		const storage = saved('{"v":2,"data":{"name":"here","runs":1}}');
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		storage.setItem('legwork.week', '{"v":2,"data":{"name":"there","runs":2}}');
		vault.sync('legwork.week');
		expect(store.get().name).toBe('there');
	});

	test('stops saving when another tab erased everything', () => {
		const storage = saved('{"v":2,"data":{"name":"here","runs":1}}');
		const vault = createVault(() => storage);
		const store = atom(start);
		vault.keep(store, options);
		storage.clear();
		vault.sync(null);
		store.set({ name: 'later', runs: 2 });
		expect(storage.length).toBe(0);
	});
});
