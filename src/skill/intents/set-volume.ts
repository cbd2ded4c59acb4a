import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { askIfSure, isLoudEverywhere, readNumber, setLevels, toLevel } from '../volume.js';
import { volumeRooms } from '../volume-rooms.js';

/** "Volume five in the kitchen": half. "Volume thirty", "five percent": percent. */
export const setVolume = defineIntent({
  name: 'SetVolumeIntent',
  slots: ['amount', 'unit', 'room', 'zone'],
  needs: 'music.control',
  run: setTo,
});

async function setTo(context: IntentContext): Promise<Reply> {
  const { slots, say, language, confirmed } = context;
  const amount = readNumber(slots.amount, language.reading);
  const level = amount === undefined ? undefined : toLevel(amount, slots.unit);
  if (amount !== undefined && level === undefined) return { speech: say.volumeRange(), outcome: 'out_of_range' };
  const meant = await volumeRooms(context);
  if (meant.reply !== undefined) return meant.reply;
  const { rooms } = meant;
  if (level === undefined) {
    const question = say.howLoud(rooms.place);
    return { speech: question, ask: question, outcome: 'asked_level' };
  }
  const players = rooms.players.filter(({ canSetVolume }) => canSetVolume);
  if (players.length === 0) return { speech: say.noVolume(rooms.place), outcome: 'unsupported' };
  if (isLoudEverywhere(meant, level) && !confirmed) return askIfSure(context, level);
  return setLevels(context, {
    ...meant,
    levels: new Map(players.map((player) => [player, level])),
    done: say.volume({ level, place: rooms.place, scale: level !== 0 && level === amount ? 'percent' : 'zero_to_ten' }),
  });
}
