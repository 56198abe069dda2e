import type { CueKind } from '../../lib/screening/cues.ts';

/** What is said aloud; beats and ticks are left to the beeps. */
const WORDS: Readonly<Partial<Record<CueKind, string>>> = {
	'get-ready': 'Get ready',
	go: 'Go',
	ten: 'Ten seconds',
	change: 'Change sides',
	rest: 'Rest',
	done: 'Done',
};

/** What a browser may lack. */
const synthesis = (): SpeechSynthesis | undefined =>
	'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** An English voice that speaks on the device; others would send the words away. */
export const localVoice = (): SpeechSynthesisVoice | undefined =>
	synthesis()
		?.getVoices()
		.find(({ localService, lang }) => localService && lang.toLowerCase().startsWith('en'));

/** Calls back when the device's voices are known or change. Returns a function that ends it. */
export function watchVoices(onChange: () => void): () => void {
	const voices = synthesis();
	if (!voices) return () => undefined;
	// Some browsers have the property but not the listeners.
	voices.onvoiceschanged = onChange;
	return () => {
		voices.onvoiceschanged = null;
	};
}

/** Says a cue, in place of what is still being said. */
export function say(kind: CueKind): void {
	const words = WORDS[kind];
	const voice = localVoice();
	if (!words || !voice) return;
	const utterance = new SpeechSynthesisUtterance(words);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	synthesis()?.cancel();
	synthesis()?.speak(utterance);
}
