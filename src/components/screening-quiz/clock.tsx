import { useEffect, useRef, useState } from 'preact/hooks';
import { placeLabel, placesOf } from '../../lib/screening/parse.ts';
import type { Place, ScreeningTest } from '../../lib/screening/types.ts';

/** Seconds to get into position after pressing start. */
const GET_READY = 5;

interface Props {
	test: ScreeningTest;
	/** Stops by itself here, seconds. */
	limit: number;
	onStop: (place: Place, seconds: number) => void;
}

interface Run {
	readonly place: Place;
	/** On the clock of `performance.now()`, milliseconds. */
	readonly from: number;
}

/** Counts five seconds down, then up; stopping fills in the seconds. Stopped while it counts down it fills in nothing. */
export function Clock({ test, limit, onStop }: Props) {
	const [run, setRun] = useState<Run>();
	const [now, setNow] = useState(0);
	const [said, setSaid] = useState('');
	const seconds = run ? (now - run.from) / 1000 : 0;
	const stop = (elapsed: number) => {
		if (!run) return;
		setRun(undefined);
		if (elapsed <= 0) {
			setSaid('Stopped before it began.');
			return;
		}
		const value = Math.min(limit, Math.floor(elapsed * 10) / 10);
		setSaid(`${placeLabel(test, run.place)}: ${value} seconds.`);
		onStop(run.place, value);
	};
	const latestStop = useRef(stop);
	latestStop.current = stop;

	useEffect(() => {
		if (!run) return undefined;
		const tick = setInterval(() => {
			const time = performance.now();
			setNow(time);
			if (time - run.from >= limit * 1000) latestStop.current(limit);
		}, 100);
		return () => clearInterval(tick);
	}, [run, limit]);

	const stopNow = () => run && stop((performance.now() - run.from) / 1000);
	const begin = (place: Place) => {
		const time = performance.now();
		setNow(time);
		setSaid('');
		setRun({ place, from: time + GET_READY * 1000 });
	};

	return (
		<div class="timer">
			<p>
				<output aria-live="off">{run && seconds < 0 ? Math.ceil(-seconds) : Math.floor(seconds)}</output>
				<small>{run ? (seconds < 0 ? 'get ready' : 'seconds') : `${GET_READY} s to get ready`}</small>
			</p>
			<div class="quiz__clock">
				{placesOf(test).map((place) => {
					const name = placeLabel(test, place).toLowerCase();
					return run?.place === place ? (
						<button key={place} class="btn" type="button" onClick={stopNow}>
							Stop {name}
						</button>
					) : (
						<button
							key={place}
							class="btn"
							type="button"
							aria-disabled={run ? true : undefined}
							onClick={() => !run && begin(place)}
						>
							Time {name}
						</button>
					);
				})}
			</div>
			<p class="small quiz__said" role="status">
				{said}
			</p>
		</div>
	);
}
