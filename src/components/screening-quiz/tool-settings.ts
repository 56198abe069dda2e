import { atom } from 'nanostores';

/** Beeps, from the first tap on. Remembered while the page is open, as is the voice. */
export const $sound = atom(true);

/** Words spoken aloud by the device, where it has a voice of its own. */
export const $voice = atom(false);
