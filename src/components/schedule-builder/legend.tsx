import { Glyph } from '../site/glyph.tsx';
import { LOAD } from './load.ts';
import { Cert, PinMark } from './parts.tsx';
import { words } from './words.ts';

/** The key to the marks on the week, and the scale of the bars. */
export function Legend() {
	return (
		<>
			<ul class="legend" aria-label={words.key}>
				<li>
					<Glyph name="key" /> Key run
				</li>
				<li>
					<Glyph name="long" /> Long run
				</li>
				<li>
					<Glyph name="easy" /> Easy run
				</li>
				<li>
					<Glyph name="heavy" /> Heavy legs
				</li>
				<li>
					<Glyph name="light" /> Light legs
				</li>
				<li>
					<Glyph name="upper" /> Upper body and core
				</li>
				<li class="noprint">
					<PinMark /> Fixed by you
				</li>
			</ul>
			<p class="small quiet noprint">
				Bars show load: minutes times effort out of 10, solid for hard work, hatched for easy. The two marks
				stand at {LOAD.low} and {LOAD.medium}, where low and medium end; a full bar is {LOAD.full}.{' '}
				<Cert of="rule-of-thumb" />
			</p>
		</>
	);
}
