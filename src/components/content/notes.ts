/** A margin note as `Cite` and `Thumb` write it; nothing inside it may be a `small` itself. */
const NOTE = /\s*<small class="note[^>]*>.*?<\/small>/gs;
/** What a paragraph cannot hold: a list item with paragraphs of its own leaves the notes to them. */
const BLOCKS = /<(?:p|ul|ol)[\s>]/;

/** Without the spaces a template leaves; every guide is weighed. */
const tight = (note: string) =>
	note.trim().replace(/\s+/g, ' ').replace('> <', '><').replace(' </small>', '</small>');

/**
 * The markup of a paragraph with its notes after its last sentence. Where they were called they would cut the sentence in two on a
 * phone, and for whoever hears the page.
 */
export function notesLast(html: string): string {
	if (BLOCKS.test(html)) return html;
	const notes = html.match(NOTE) ?? [];
	return notes.length === 0 ? html : html.replace(NOTE, '').trimEnd() + notes.map(tight).join('');
}
