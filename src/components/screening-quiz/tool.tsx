import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idle, isTimed, tap, writes, type Timer } from '../../lib/screening/timer.ts';
import { byTaps, type Tool as TestTool } from '../../lib/screening/tools.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';
import { ToolFace } from './tool-face.tsx';
import { ToolChoices, type Choice } from './tool-choices.tsx';
import { ToolControls } from './tool-controls.tsx';
import { moveText, takenText, tapText, toolText } from './tool-words.ts';
import { useTimer } from './use-timer.ts';

interface Props {
	test: ScreeningTest;
	tool: TestTool;
	/** What a side gave, seconds or repetitions. */
	onTake: (side: Place, value: number) => void;
}

/** Times, counts or paces a test for a person whose phone lies on the floor: one panel to tap, large figures, beeps. */
export function Tool({ test, tool, onTake }: Props) {
	const [choice, setChoice] = useState<Choice>({ sides: tool.sides, isByTaps: false });
	const [said, setSaid] = useState('');
	const root = useRef<HTMLDivElement>(null);
	const hadFocus = useRef(false);
	const panel = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const isScore = writes(tool.run);

	const { timer, now, act, replace } = useTimer(
		() => idle(tool),
		(before, after) => {
			hadFocus.current = root.current?.contains(document.activeElement) ?? false;
			const last = after.taken.at(-1);
			const fresh = after.taken.slice(before.taken.length);
			for (const { side, value } of fresh) if (value !== undefined) onTake(side, value);
			if (after.phase !== before.phase || after.turn !== before.turn) {
				setSaid(moveText(test, before, after, isScore));
			} else if (last?.value !== undefined && last !== before.taken.at(-1)) {
				onTake(last.side, last.value);
				setSaid(takenText(test, last));
			}
		},
	);
	const { phase, pausedAt, run } = timer;
	const isOn = isTimed(timer);

	// Buttons come and go with the phase: the focus stays in the tool, on the one that is always there.
	useLayoutEffect(() => {
		if (hadFocus.current && !root.current?.contains(document.activeElement)) focusButton();
		hadFocus.current = false;
	});
	// One browser does not give the focus to a button that is clicked.
	const focusButton = () => button.current?.focus({ preventScroll: true });
	const choose = (chosen: Choice) => {
		setChoice(chosen);
		replace(idle(chosen.isByTaps ? byTaps(tool) : tool, chosen.sides));
	};
	const tapped = () => {
		act(tap);
		focusButton();
		if (!isOn) requestAnimationFrame(() => panel.current?.scrollIntoView({ block: 'start' }));
	};

	return (
		<div class={isOn ? 'tool tool--on' : 'tool'} ref={root}>
			<div class="tool__panel" ref={panel}>
				{isOn ? (
					<ToolFace test={test} timer={timer} now={now} />
				) : (
					<Before text={toolText({ ...tool, run })} />
				)}
				{isScore && <Scores test={test} timer={timer} />}
				<button
					ref={button}
					type="button"
					class="btn tool__tap"
					aria-disabled={phase === 'ready' && pausedAt === undefined ? true : undefined}
					onClick={tapped}
					onKeyDown={(event) => event.repeat && event.preventDefault()}
				>
					{tapText(timer)}
				</button>
			</div>
			<ToolControls timer={timer} act={act} />
			{!isOn && <ToolChoices test={test} tool={tool} choice={choice} onChoose={choose} />}
			<p class="vh" role="status">
				{said}
			</p>
		</div>
	);
}

const Before = ({ text }: { text: string }) => <p class="small tool__before">{text}</p>;

/** What the sides gave so far, between and after the runs. */
function Scores({ test, timer }: { test: ScreeningTest; timer: Timer }) {
	if (timer.phase !== 'rest' && timer.phase !== 'done') return null;
	return (
		<ul class="tool__scores">
			{timer.taken.map((taken, index) => (
				<li key={index}>{takenText(test, taken)}</li>
			))}
		</ul>
	);
}
