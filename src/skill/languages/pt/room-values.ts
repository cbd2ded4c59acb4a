import type { SlotTypeValue } from '../language.js';
import { withIds, withoutIds } from '../value-lists.js';

/** Rooms most homes have. `everywhere` is every player at once. */
export const ROOM: readonly SlotTypeValue[] = [
  ...withIds({
    group: 'caixas agrupadas, as caixas agrupadas, cômodos agrupados',
    everywhere: 'casa toda, casa inteira, todos os cômodos, todas as caixas de som, todos os lugares, toda a casa, todas as caixas',
    kitchen: 'cozinha, cozinha americana, copa',
    living_room: 'sala, sala de estar, sala de visitas, living, sala de tv',
    dining_room: 'sala de jantar',
    bedroom: 'quarto, meu quarto, quarto do casal, quarto de casal, quarto principal, suíte, suíte principal, dormitório',
    guest_room: 'quarto de hóspedes, quarto de visitas, quarto dos hóspedes',
    kids_room: 'quarto das crianças, quarto dos meninos, quarto das meninas, quarto infantil',
    nursery: 'quarto do bebê, quarto do neném, berçário',
    bathroom: 'banheiro, banheiro principal, banheiro social, chuveiro',
    toilet: 'lavabo, banheirinho',
    office: 'escritório, meu escritório, home office',
    study: 'estúdio, sala de estudos, quarto de estudos',
    library: 'biblioteca',
    hallway: 'corredor, entrada, hall, hall de entrada',
    basement: 'porão, subsolo, adega',
    attic: 'sótão',
    garage: 'garagem',
    workshop: 'oficina, ateliê',
    garden: 'jardim, quintal',
    terrace: 'terraço, varanda, deck, área externa, varanda gourmet',
    balcony: 'sacada, varandinha',
    conservatory: 'jardim de inverno, estufa',
    pool: 'piscina, área da piscina',
    gym: 'academia, sala de ginástica',
    laundry_room: 'lavanderia, área de serviço',
    cinema: 'cinema, home theater, sala de cinema',
  }),
  ...withoutIds([
    ...['churrasqueira, área da churrasqueira, espaço gourmet', 'closet', 'despensa', 'brinquedoteca, sala de brinquedos', 'sala de jogos', 'edícula', 'laje'],
    ...['cobertura', 'sala de música', 'bar', 'sauna', 'escada', 'tv, tevê, televisão', 'soundbar, barra de som', 'toca-discos, vitrola', 'aparelho de som'],
    ...['computador', 'mezanino', 'pátio'],
  ]),
];
