import {
	again,
	canCorrect,
	correct,
	countsTaps,
	finish,
	isTimed,
	pause,
	stop,
	writes,
	type Timer,
} from '../../lib/screening/timer.ts';
import { Hearing } from './tool-hearing.tsx';
import type { Act } from './use-timer.ts';

/** What is done less often than a tap on the panel. */
export function ToolControls({ timer, act }: { timer: Timer; act: Act }) {
	const { phase, run, pausedAt } = timer;
	const isOn = isTimed(timer);
	const isMeasuring = phase === 'run' && writes(run);
	return (
		<div class="row tool__more">
			{canCorrect(timer) && (
				<>
					<Control text="One less" onClick={() => act((at) => correct(at, -1))} />
					<Control text="One more" onClick={() => act((at) => correct(at, 1))} />
				</>
			)}
			{phase === 'run' && countsTaps(run) && (
				<Control key="finish" text="Stop counting" onClick={() => act(finish)} />
			)}
			{/* A hold that is paused is no hold. */}
			{isOn && !isMeasuring && pausedAt === undefined && (
				<Control key="pause" text="Pause" onClick={() => act(pause)} />
			)}
			{isMeasuring && (
				<Control
					key="again"
					text={timer.turns.length > 1 ? 'This side again' : 'Start again'}
					onClick={() => act(again)}
				/>
			)}
			{isOn && <Control key="stop" text="End" onClick={() => act(stop)} />}
			<Hearing key="hearing" />
		</div>
	);
}

const Control = ({ text, onClick }: { text: string; onClick: () => void }) => (
	<button type="button" class="btn" onClick={onClick}>
		{text}
	</button>
);
