import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $sound, $voice } from './tool-settings.ts';
import { Tick } from './tool-tick.tsx';
import { localVoice, watchVoices } from './tool-voice.ts';

/** What is heard. */
export function Hearing() {
	const isSpoken = useStore($voice);
	const isSounded = useStore($sound);
	const [hasVoice, setVoice] = useState(false);
	useEffect(() => {
		const look = () => setVoice(localVoice() !== undefined);
		look();
		return watchVoices(look);
	}, []);
	return (
		<>
			<Tick text="Beeps" isOn={isSounded} onChange={(isOn) => $sound.set(isOn)} />
			{hasVoice && <Tick text="Voice" isOn={isSpoken} onChange={(isOn) => $voice.set(isOn)} />}
		</>
	);
}
