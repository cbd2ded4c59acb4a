import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * What Brazilians put into the slots that take any words. They are seeds: Alexa also accepts what is not listed, but learns from these how long a
 * name is and which words it may hold ("de", "na", numbers, articles). A value stands in one music type only, spoken the way people say it: lower
 * case, numbers as words.
 */
export const musicValues = {
  TITLE: names(`
    garota de ipanema, chega de saudade, águas de março, corcovado, desafinado, samba de uma nota só, eu sei que vou te amar, wave, insensatez,
    aquarela do brasil, aquarela, mas que nada, país tropical, taj mahal, fio maravilha, chove chuva, construção, cálice, apesar de você, a banda,
    roda viva, joão e maria, o que será, olhos nos olhos, tropicália no ar, alegria alegria, sozinho, você é linda, leãozinho, sampa, reconvexo,
    drão, aquele abraço, andar com fé, palco, esperando na janela, expresso dois mil duzentos e vinte e dois, back in bahia, baby, panis et circenses,
    ovelha negra, lança perfume, mania de você, metamorfose ambulante, maluco beleza, gita, tente outra vez, como nossos pais, velha roupa colorida,
    o bêbado e a equilibrista, romaria, madalena, travessia, clube da esquina número dois, canção da américa, maria maria, nada será como antes,
    sangue latino, rosa de hiroshima, homem com h, gostava tanto de você, azul da cor do mar, descobridor dos sete mares, não quero dinheiro,
    acabou chorare, preta pretinha, mistério do planeta, a menina dança, tempo perdido, eduardo e mônica, faroeste caboclo, pais e filhos, será, índios,
    que país é este, monte castelo, exagerado, o tempo não para, codinome beija-flor, brasil mostra a tua cara, bete balanço, maior abandonado,
    meu erro, lanterna dos afogados, alagados, óculos, vital e sua moto, epitáfio, sonífera ilha, comida, flores, marvin, homem primata,
    anna júlia, último romance, além do que se vê, ainda bem, amor i love you, já sei namorar, velha infância, beija eu, bem que se quis, à primeira vista,
    pensa em mim, evidências, fio de cabelo, é o amor, ai se eu te pego, boate azul, infiel, supera, leão, medo bobo, largado às traças, trem-bala,
    deixa a vida me levar, o mundo é um moinho, as rosas não falam, canto das três raças, não deixe o samba morrer, trem das onze, saudosa maloca,
    asa branca, xote das meninas, anunciação, frevo mulher, chão de giz, avôhai, morena tropicana, la belle de jour, sal da terra, sol de primavera,
    envolver, vai malandra, girl from rio, show das poderosas, bum bum tam tam, rap da felicidade, negro drama, vida loka, diário de um detento,
    da lama ao caos, manguetown, maracatu atômico, mulher do fim do mundo, principia, amarelo, parabéns pra você, noite feliz, carinhoso, tico-tico no fubá,
    bohemian rhapsody, we will rock you, dancing queen, waterloo, billie jean, beat it, hallelujah, imagine, hey jude, yesterday, let it be, stand by me,
    someone like you, rolling in the deep, feeling good, don't know why, blinding lights, despacito, me gustas tú
  `),
  ARTIST: names(`
    caetano veloso, gilberto gil, tom jobim, joão gilberto, vinicius de moraes, chico buarque, gal costa, maria bethânia, elis regina, milton nascimento,
    lô borges, jorge ben jor, tim maia, os mutantes, rita lee, secos e molhados, ney matogrosso, novos baianos, raul seixas, belchior, zé ramalho,
    alceu valença, elba ramalho, geraldo azevedo, luiz gonzaga, dominguinhos, gonzaguinha, ivan lins, djavan, joão bosco, toquinho, nara leão,
    cartola, nelson cavaquinho, adoniran barbosa, noel rosa, pixinguinha, clara nunes, beth carvalho, alcione, martinho da vila, zeca pagodinho,
    paulinho da viola, arlindo cruz, fundo de quintal, jorge aragão, exaltasamba, raça negra, só pra contrariar, péricles, thiaguinho, diogo nogueira,
    legião urbana, os paralamas do sucesso, titãs, barão vermelho, cazuza, lulu santos, kid abelha, engenheiros do hawaii, capital inicial,
    biquini cavadão, blitz, ultraje a rigor, ira, sepultura, skank, jota quest, o rappa, charlie brown jr., raimundos, planet hemp, chico science,
    nação zumbi, pato fu, los hermanos, marcelo camelo, tulipa ruiz, céu, marisa monte, os tribalistas, adriana calcanhotto, cássia eller, zélia duncan,
    ana carolina, maria rita, vanessa da mata, seu jorge, criolo, emicida, racionais mc's, mano brown, djonga, bk, baco exu do blues, liniker,
    elza soares, jup do bairro, anitta, ludmilla, iza, pabllo vittar, gloria groove, luísa sonza, jão, anavitória, tiago iorc, melim, vitor kley,
    ivete sangalo, daniela mercury, claudia leitte, carlinhos brown, olodum, timbalada, banda eva, chiclete com banana, é o tchan, marília mendonça,
    maiara e maraisa, simone e simaria, henrique e juliano, jorge e mateus, gusttavo lima, luan santana, zé neto e cristiano, ana castela, simone mendes,
    chitãozinho e xororó, zezé di camargo e luciano, leandro e leonardo, milionário e josé rico, tião carreiro e pardinho, almir sater, renato teixeira,
    roberto carlos, erasmo carlos, wanderléa, fábio júnior, roupa nova, sandy e junior, xuxa, palavra cantada, mundo bita, hermeto pascoal, egberto gismonti,
    sergio mendes, bebel gilberto, rodrigo amarante, heitor villa-lobos, queen, abba, the beatles, os beatles, rolling stones, michael jackson, madonna,
    prince, david bowie, pink floyd, led zeppelin, u two, coldplay, radiohead, nirvana, metallica, a. c. d. c., jeff buckley, leonard cohen, norah jones,
    nina simone, miles davis, bob marley, bob dylan, elton john, adele, amy winehouse, beyoncé, rihanna, taylor swift, billie eilish, dua lipa
  `),
  ALBUM: names(`
    clube da esquina, acabou chorare ao vivo, elis e tom, construção e outros sambas, tropicália ou panis et circencis, transa, cinema transcendental,
    expresso vinte e dois, refazenda, refavela, realce, a tábua de esmeralda, áfrica brasil, samba esquema novo, tim maia racional, alucinação, krig-ha bandolo,
    novo aeon, gal a todo vapor, fatal, fruto proibido, secos e molhados volume um, os afro-sambas, chega de saudade ao vivo, amoroso, getz gilberto,
    wave e outras, stone flower, terra brasilis, falso brilhante, saudade do brasil, dois, as quatro estações, uma outra estação,
    o descobrimento do brasil, selvagem, o passo do lui, cabeça dinossauro, õ blésq blom, ideologia, exagerado ao vivo, rádio pirata ao vivo,
    a revolta dos dândis, da lama ao caos ao vivo, afrociberdelia, roots, chaos a d, samba poconé, calango, lado b lado a, transpiração contínua prolongada,
    bloco do eu sozinho, ventura, quatro, verde anil amarelo cor-de-rosa e carvão, mais, memórias crônicas e declarações de amor, infinito particular,
    tribalistas, com você meu mundo ficaria completo, acústico mtv, sobrevivendo no inferno, nada como um dia após o outro dia, nó na orelha,
    o glorioso retorno, a mulher do fim do mundo, deus é mulher, versions of me, funk generation, kisses, bang, numanice, todos os cantos, em todos os cantos,
    ladrão, histórias da minha área, bluesman, esú, indigo borboleta anil, caju, super, pirata, lobos, cores e valores, cê, abraçaço, bicho, cinema olympia,
    próspera, luiz gonzaga canta, o grande encontro, samba pras moças, deixa a vida me levar ao vivo, cartola dois, verde que te quero rosa,
    thriller, off the wall, arrival, abbey road, a night at the opera, the dark side of the moon, the wall, back in black, nevermind, ok computer,
    kind of blue, random access memories, discovery, rumours, grace, come away with me, back to black, the joshua tree, midnights, future nostalgia
  `),
  PLAYLIST: names(`
    dinner party, jantar com amigos, jantar a dois, almoço de domingo, churrasco, churrasco de sábado, cervejinha, happy hour, café da manhã, acordar,
    bom dia, boa noite, hora de dormir, soneca, relaxamento, zen, hora da ioga, momento de meditação, domingo de manhã, domingo, sábado à noite, sexta-feira,
    sextou, fim de semana, férias, verão, praia, piscina e sol, inverno, outono, primavera, meu natal, réveillon, carnaval da família, arraial, estrada, carro,
    viagem, viagem de carro, trabalho, home office produtivo, concentração, foco total, estudos, lição de casa, treino, treino pesado, academia em casa,
    corrida, cardio, pilates, faxina, arrumar a casa, na cozinha, jardinagem, as crianças, canções de ninar, adolescentes, mãe, pai, vovó,
    noite romântica, dia dos namorados, casamento, nosso casamento, lembranças, nostalgia, lentas, anos de colégio, hits do verão, meus hits,
    mais tocadas, as cem melhores, descobertas, descobertas da semana, lançamentos de sexta, minhas top músicas, clássicos, os grandes clássicos,
    músicas tristes, sofrência, alto astral, astral, videokê em casa, das antigas, rock das antigas, sertanejo raiz da fazenda, mpb no sofá, samba no quintal,
    barzinho, voz e violão no bar, piano calmo, violão, chuva, dia de chuva,
    lareira, café, leitura, encontro de família, aniversário, festa do trabalho, road trip,
    workout, sunday morning
  `),
  STATION: names(`
    jovem pan, jovem pan news, c. b. n., band news, band f. m., alpha f. m.,
    antena um, mix f. m., transamérica, nova brasil f. m., kiss f. m., oitenta e nove a rádio rock,
    rádio cidade, energia noventa e sete, globo, rádio globo, tupi, super rádio tupi, mpb f. m., j. b. f. m., rádio nacional, rádio m. e. c., cultura f. m.,
    rádio cultura, rádio usp, eldorado f. m., rádio gaúcha, atlântida, itatiaia, inconfidência, rádio senado, rádio câmara, metrópole, bahia f. m.,
    educadora f. m., rádio jornal, verdes mares, rádio mirante, clube f. m., nativa f. m., tropical f. m., gazeta f. m., disney, jazz fm, jazz f. m.,
    radio paradise, bossa jazz brasil, rádio maria
  `),
  PODCAST: names(`
    daily news, café da manhã podcast, o assunto, mamilos, nerdcast, braincast, rádio novelo apresenta, projeto humanos, o caso evandro, não inviabilize,
    modus operandi, flow, podpah, inteligência limitada, praia dos ossos,
    foro de teresina, durma com essa, a mulher da casa abandonada, naruhodo, dragões de garagem,
    quinta misteriosa, bom dia obvious, gostosas também choram, é nóia minha, meu inconsciente coletivo, o tempo virou, primocast, stock pickers,
    história preta, xadrez verbal, petit journal, science weekly, afetos, conselhos que você pediu
  `),
  AUDIOBOOK: names(`
    moby dick, dom casmurro, memórias póstumas de brás cubas, quincas borba, o alienista, grande sertão veredas, vidas secas, capitães da areia,
    gabriela cravo e canela, dona flor e seus dois maridos, a hora da estrela, o cortiço, iracema, o guarani, macunaíma, o tempo e o vento, torto arado,
    o quinze, morte e vida severina, o auto da compadecida, o alquimista, onze minutos, o pequeno príncipe, dom quixote, cem anos de solidão,
    ensaio sobre a cegueira, o senhor dos anéis, o hobbit, harry potter e a pedra filosofal, a menina que roubava livros, sapiens, duna,
    mil novecentos e oitenta e quatro, orgulho e preconceito, vinte mil léguas submarinas, a volta ao mundo em oitenta dias, o poder do hábito
  `),
  MESSAGE: names(`
    o jantar está pronto, o almoço está pronto, o café está pronto, a comida está na mesa, vem comer, venham comer, vem jantar, hora de dormir,
    hora de ir pra cama, está na hora de sair, a gente sai em cinco minutos, estamos saindo, cheguei, já cheguei em casa, as visitas chegaram,
    o ônibus está chegando, são sete horas, hora de acordar, levantem, desçam por favor, venham me ajudar, venham para a cozinha, tem gente no portão,
    a campainha tocou, a encomenda chegou, a máquina terminou, o filme vai começar, desliguem as telas, arrumem o quarto, escovem os dentes,
    boa noite pra todo mundo, feliz aniversário, bom dia pra todo mundo, preciso de ajuda, o jogo vai começar, calcem os sapatos, leva o cachorro pra passear
  `),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
