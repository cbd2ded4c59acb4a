import { createRoomPlaces, type RoomOpenings } from '../room-openings.js';
import { allOf, oneOf } from './spoken-lists.js';

/** How rooms begin, by what stands before them: "quarto" also covers "quarto de hóspedes". */
const OPENINGS: RoomOpenings = [
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

/** "Na cozinha", "a cozinha", "a cozinha ou o escritório", "na cozinha e no escritório"; "em Kitchen", "na casa toda". */
export const { at, the, oneOfRooms, allRooms, inAllRooms } = createRoomPlaces({
  openings: OPENINGS,
  articles: /^(?:a|o|as|os) /i,
  unknownAt: 'em ',
  everywhere: { at: 'na casa toda', the: 'a casa toda' },
  allOf,
  oneOf,
  written: { tv: 'TV' },
});
