import { type ConnectedHouse, startConnectedHouse } from './connected-house.js';

/** A connected house with a fourth player, in the garden, which is offline and has no volume. */
export async function startHouseWithGarden(): Promise<ConnectedHouse> {
  const home = await startConnectedHouse();
  home.house.control.addPlayer({ name: 'Garden', canSetVolume: false });
  home.house.control.offline('Garden');
  return home;
}
