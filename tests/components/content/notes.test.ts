import { describe, expect, it } from 'vitest';
import { notesLast } from '../../../src/components/content/notes.ts';

const note = (text: string) => `<small class="note"><a class="cert">A</a> ${text}</small>`;

describe('notesLast', () => {
	it('moves every note behind the last sentence, in order', () => {
		expect(notesLast(`One.<a>1</a> ${note('first')} Two. ${note('second')} Three.`)).toBe(
			`One.<a>1</a> Two. Three.${note('first')}${note('second')}`,
		);
	});

	it('keeps a paragraph without notes as it is', () => {
		expect(notesLast('One. <small>Two.</small>')).toBe('One. <small>Two.</small>');
	});

	it('leaves an item with paragraphs to them', () => {
		const html = `<p>One.</p><p>Two. ${note('of two')}</p>`;
		expect(notesLast(html)).toBe(html);
	});
});
