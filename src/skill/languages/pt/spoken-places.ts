import { type Speech, ssml } from '../../ssml.js';
import { listedText } from '../listed-text.js';
import type { Place } from '../phrases.js';
import { openRoom, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** What stands before a room: where something is, and the room itself. Both end where the name begins. */
type Before = { readonly at: string; readonly the: string };

/** How rooms begin, by what stands before them: "quarto" also covers "quarto de hóspedes". */
const KNOWN: RoomOpenings<Before> = [
  [
    { at: 'na ', the: 'a ' },
    [
      ...['cozinha', 'copa', 'sala', 'suíte', 'garagem', 'varanda', 'sacada', 'biblioteca', 'piscina', 'lavanderia', 'área', 'oficina', 'adega', 'academia'],
      ...['churrasqueira', 'despensa', 'entrada', 'brinquedoteca', 'casa', 'edícula', 'laje', 'cobertura', 'escada', 'sauna', 'estufa', 'varandinha', 'loja'],
      ...['caixa', 'caixinha', 'tv', 'tevê', 'televisão', 'soundbar', 'barra', 'vitrola', 'cama', 'mesa', 'minha', 'nossa'],
    ],
  ],
  [
    { at: 'no ', the: 'o ' },
    [
      ...['quarto', 'escritório', 'banheiro', 'lavabo', 'corredor', 'jardim', 'quintal', 'porão', 'sótão', 'ateliê', 'closet', 'hall', 'terraço', 'cinema'],
      ...['home theater', 'home office', 'estúdio', 'studio', 'dormitório', 'gabinete', 'deck', 'pátio', 'andar', 'mezanino', 'loft', 'bar', 'berçário'],
      ...['subsolo', 'térreo', 'apartamento', 'chuveiro', 'espaço', 'rancho', 'sítio', 'carro', 'salão', 'som', 'alto-falante', 'computador', 'toca-discos'],
      ...['aparelho', 'rádio', 'echo', 'meu', 'nosso'],
    ],
  ],
  [{ at: 'nas ', the: 'as ' }, ['caixas', 'salas']],
  [{ at: 'nos ', the: 'os ' }, ['quartos', 'banheiros', 'alto-falantes']],
  [{ at: '', the: '' }, ['lá em cima', 'lá embaixo', 'lá fora', 'embaixo', 'em cima', 'fora', 'dentro']],
];

/** A player whose kind of name nobody knows: "em Kitchen". */
const UNKNOWN: Before = { at: 'em ', the: '' };

/** "A Cozinha" → "cozinha", with what belongs before it; "Kitchen" stays. */
function read(name: string): Before & { name: string } {
  const room = openRoom(name, { known: KNOWN, articles: /^(?:a|o|as|os) /i });
  return room === undefined ? { ...UNKNOWN, name } : { ...room.before, name: room.name.replace(/^tv\b/, 'TV') };
}

/** "a cozinha", "o quarto", "Kitchen", "a casa toda". */
export function the(place: Place): string {
  if (place === 'everywhere') return 'a casa toda';
  if ('names' in place)
    return listedText(
      place.names.map((name) => the({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.the + room.name;
}

/** "na cozinha", "no quarto", "em Kitchen", "na casa toda". */
export function at(place: Place): string {
  if (place === 'everywhere') return 'na casa toda';
  if ('names' in place)
    return listedText(
      place.names.map((name) => at({ name })),
      allOf,
    );
  const room = read(place.name);
  return room.at + room.name;
}

const rooms = (names: readonly string[]): Speech[] => names.map((name) => ssml`${the({ name })}`);

/** "a cozinha ou o escritório". */
export const oneOfRooms = (names: readonly string[]): Speech => oneOf(rooms(names));

/** "a cozinha e o escritório". */
export const allRooms = (names: readonly string[]): Speech => allOf(rooms(names));

/** "na cozinha e no escritório". */
export const inAllRooms = (names: readonly string[]): Speech => allOf(names.map((name) => ssml`${at({ name })}`));
