/** From space to the picture: a parallel projection. The picture's y points down, and its ground is at 0. */
import type { Vec } from './vector.ts';

export type Place = readonly [x: number, y: number];
export type Camera = (at: Vec) => Place;

/** Which way the athlete is seen. From the side he or she faces right, and the right side is near. */
export type View = 'side' | 'front' | 'back';

/** Azimuth 0 is the pure side, 90 the front; elevation looks down on the scene. Degrees. */
export function camera(azimuth: number, elevation: number): Camera {
	const [az, el] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
	return ([x, y, z]) => {
		const across = x * Math.cos(az) + y * Math.sin(az);
		const away = y * Math.cos(az) - x * Math.sin(az);
		return [across, -z * Math.cos(el) - away * Math.sin(el)];
	};
}

/** Where the camera stands in each view unless a move says otherwise. */
export const ANGLES: Readonly<Record<View, readonly [azimuth: number, elevation: number]>> = {
	side: [12, 4],
	front: [90, 3],
	back: [-90, 3],
};
