import { writeInt, type ByteReader } from './bytes.ts';

/** How one value is written and read back: both directions in one place, so that they cannot differ. */
export interface Field<T> {
	readonly write: (bytes: number[], value: T) => void;
	readonly read: (reader: ByteReader) => T;
}

/** A whole number from 0 to `max`. */
export const int = (max: number): Field<number> => ({
	write: (bytes, value) => writeInt(bytes, value, max),
	read: (reader) => reader.int(max),
});

/** One of a frozen list, by its position. */
export const oneOf = <const T>(values: readonly T[]): Field<T> => ({
	write: (bytes, value) => writeInt(bytes, values.indexOf(value), values.length - 1),
	read: (reader) => values[reader.int(values.length - 1)] as T,
});

/** Nothing as 0, else a small number one higher. */
export const maybeInt = (max: number): Field<number | undefined> => ({
	write: (bytes, value) => writeInt(bytes, value === undefined ? 0 : value + 1, max + 1),
	read(reader) {
		const value = reader.int(max + 1);
		return value === 0 ? undefined : value - 1;
	},
});

/** As `oneOf`, or nothing. */
export const maybeOf = <const T>(values: readonly T[]): Field<T | undefined> => oneOf([undefined, ...values]);

/** Nothing as 0, else 1 and the value. */
export const maybe = <T>(field: Field<T>): Field<T | undefined> => ({
	write(bytes, value) {
		writeInt(bytes, value === undefined ? 0 : 1, 1);
		if (value !== undefined) field.write(bytes, value);
	},
	read: (reader) => (reader.int(1) ? field.read(reader) : undefined),
});

/** A count, then as many values. */
export const list = <T>(field: Field<T>, max: number): Field<readonly T[]> => ({
	write(bytes, values) {
		writeInt(bytes, values.length, max);
		for (const value of values) field.write(bytes, value);
	},
	read: (reader) => reader.list(max, () => field.read(reader)),
});

interface AnyField {
	readonly write: (bytes: number[], value: never) => void;
	readonly read: (reader: ByteReader) => unknown;
}
type Fields = Readonly<Record<string, AnyField>>;
/** Fields that may hold nothing may be left out. */
type Values<F extends Fields> = {
	readonly [K in keyof F as undefined extends ReturnType<F[K]['read']> ? never : K]: ReturnType<F[K]['read']>;
} & {
	readonly [K in keyof F as undefined extends ReturnType<F[K]['read']> ? K : never]?: ReturnType<
		F[K]['read']
	>;
};

/** Several fields, in the order they are written here; that order is frozen with the version. */
export const record = <F extends Fields>(fields: F): Field<Values<F>> => ({
	write(bytes, value) {
		for (const [key, field] of Object.entries(fields))
			field.write(bytes, value[key as keyof typeof value] as never);
	},
	read: (reader) =>
		Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.read(reader)])) as Values<F>,
});

/** A field of other values than the ones people hold: `to` before writing, `from` after reading. */
export const mapped = <T, U>(field: Field<U>, to: (value: T) => U, from: (value: U) => T): Field<T> => ({
	write: (bytes, value) => field.write(bytes, to(value)),
	read: (reader) => from(field.read(reader)),
});
