import { Ajv2020 } from 'ajv/dist/2020.js';

/** A strict validator of the current JSON Schema, with the two formats our schemas use. */
export const strictAjv = (): Ajv2020 =>
	new Ajv2020({
		strict: true,
		allErrors: true,
		formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
	});
