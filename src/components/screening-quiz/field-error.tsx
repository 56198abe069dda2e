import { besideField } from './strings.ts';

/** What is wrong with a field, beside it. Its id is the field's with `-err`. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
	if (message === undefined) return null;
	return (
		<p class="err" id={`${id}-err`}>
			<span class="vh">Error: </span>
			{besideField(message)}
		</p>
	);
}
