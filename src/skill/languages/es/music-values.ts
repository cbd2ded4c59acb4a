import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * What Spanish speakers put into the slots that take any words. They are seeds: Alexa also accepts what is not listed, but learns from these how
 * long a name is and which words it may hold ("de", "en la", numbers, articles). A value stands in one music type only, spoken the way people say
 * it: lower case, numbers as words.
 */
export const musicValues = {
  TITLE: names(`
    despacito, malamente, con altura, bizcochito, la fama, saoko, hijo de la luna, me cuesta tanto olvidarte, mujer contra mujer, la fuerza del destino,
    y nos dieron las diez, diecinueve días y quinientas noches, contigo, calle melancolía, princesa, mediterráneo, cantares, aquellas pequeñas cosas,
    entre dos aguas, como el agua, volando voy, la leyenda del tiempo, macarena, la gozadera, bailando, la bicicleta, hips don't lie, ojos así,
    waka waka, antología, estoy aquí, la tortura, te aviso te anuncio, la camisa negra, a dios le pido, me gustas tú, clandestino, la primavera,
    me enamora, tacones rojos, robarte un beso, la bamba, cielito lindo, el rey, si nos dejan, volver volver, por tu maldito amor, amor eterno,
    querida, hasta que te conocí, el noa noa, así fue, no me queda más, como la flor, bidi bidi bom bom, la incondicional, ahora te puedes marchar,
    hasta que me olvides, cuando calienta el sol, la barca, contigo en la distancia, sabor a mí, bésame mucho, quizás quizás quizás, perfidia,
    solamente una vez, hasta la raíz, nunca es suficiente, tú sí sabes quererme, rayando el sol, oye mi amor, labios compartidos, vivir sin aire,
    de música ligera, persiana americana, nada personal, matador, flaca, mil horas, lamento boliviano, los dinosaurios, gracias a la vida, alfonsina y el mar,
    te recuerdo amanda, el derecho de vivir en paz, ojalá, yolanda, unicornio, chan chan, dos gardenias, el cuarto de tula, candela, guantanamera,
    la vida es un carnaval, quimbara, pedro navaja, llorarás, oye como va, la rebelión, la gota fría, carito, los caminos de la vida, por una cabeza,
    el día que me quieras, volver, la cumparsita, eres tú, vivir así es morir de amor, como una ola, se nos rompió el amor, la chica de ayer,
    cuatro rosas, insurrección, maneras de vivir, entre dos tierras, en la ciudad, zapatillas, veinte de abril, cien gaviotas, la flaca, depende,
    corazón partío, mi marciana, devuélveme la vida, mariposas, el universo sobre mí, caminando por la vida, sobreviviré, abrázame, la puerta de alcalá,
    libre, un ramito de violetas, al alba, un año sin ver llover, siete vidas, mil calles llevan hacia ti, en el muelle de san blas, noches de bohemia,
    tití me preguntó, dakiti, gasolina, tusa, ella baila sola, todo de ti, quevedo session, vuelve, dos oruguitas, la llorona,
    garota de ipanema, bohemian rhapsody, we will rock you, dancing queen, waterloo, billie jean, beat it, hallelujah, imagine, hey jude, yesterday,
    let it be, stand by me, someone like you, rolling in the deep, feeling good, don't know why, shape of you, blinding lights, la vie en rose,
    get lucky, one more time, seven nation army, ninety nine luftballons
  `),
  ARTIST: names(`
    rosalía, joaquín sabina, mecano, joan manuel serrat, camarón de la isla, paco de lucía, estopa, alejandro sanz, pablo alborán, vetusta morla,
    el canto del loco, la oreja de van gogh, amaral, jarabe de palo, héroes del silencio, los rodríguez, andrés calamaro, extremoduro, fito y fitipaldis,
    izal, love of lesbian, los planetas, leiva, quevedo, c. tangana, nathy peluso, aitana, david bisbal, melendi, m clan, hombres g, radio futura,
    nacha pop, alaska y dinarama, los secretos, duncan dhu, la unión, raphael, rocío jurado, nino bravo, julio iglesias, enrique iglesias, camilo sesto,
    rocío dúrcal, mocedades, lole y manuel, ketama, niña pastori, silvia pérez cruz, rozalén, luis miguel, juan gabriel, vicente fernández,
    alejandro fernández, josé alfredo jiménez, chavela vargas, pedro infante, jorge negrete, natalia lafourcade, julieta venegas, café tacvba, maná,
    molotov, caifanes, zoé, carla morrison, lila downs, los ángeles azules, los tigres del norte, banda el recodo, grupo frontera, grupo firme,
    peso pluma, christian nodal, selena, thalía, paulina rubio, belinda, josé josé, rocío banquells, armando manzanero, los panchos, agustín lara,
    shakira, juanes, carlos vives, karol g, j balvin, maluma, feid, aterciopelados, bomba estéreo, monsieur periné, bad bunny, daddy yankee, ozuna,
    luis fonsi, ricky martin, chayanne, residente, calle trece, ivy queen, marc anthony, héctor lavoe, willie colón, rubén blades, celia cruz,
    buena vista social club, compay segundo, omara portuondo, silvio rodríguez, pablo milanés, gente de zona, juan luis guerra, romeo santos, aventura,
    carlos gardel, mercedes sosa, soda stereo, gustavo cerati, charly garcía, fito páez, los fabulosos cadillacs, enanitos verdes, bizarrap,
    violeta parra, víctor jara, mon laferte, los prisioneros, jorge drexler, no te va gustar, cuarteto de nos, manu chao, gipsy kings, carlos santana,
    queen, abba, the beatles, los beatles, los rolling stones, michael jackson, madonna, prince, david bowie, pink floyd, led zeppelin, the cure,
    depeche mode, u two, coldplay, radiohead, nirvana, metallica, a. c. d. c., jeff buckley, leonard cohen, norah jones, nina simone, miles davis,
    ella fitzgerald, bob marley, bob dylan, elton john, adele, amy winehouse, beyoncé, rihanna, taylor swift, billie eilish, dua lipa, ed sheeran
  `),
  ALBUM: names(`
    el mal querer, motomami, lux, descanso dominical, entre el cielo y el suelo, aidalai, física y química, esta boca es mía, yo mi me contigo,
    alivio de luto, el madrileño, omega, potro de rabia y miel, zyryab, potemkin, estrella de mar, pájaros en la cabeza, el viaje de copperpot,
    dile al sol, avalancha, senderos de traición, el espíritu del vino, la ley innata, agila, yo minoría absoluta,
    una semana en el motor de un autobús, super ocho, un día en el mundo, mapas, la deriva, cuentos chinos para niños del japón, destrangis,
    honestidad brutal, alta suciedad, sin documentos, palabras más palabras menos, más, el alma al aire, tres mil doce, mediterráneo en concierto,
    romance, segundo romance, busca una mujer, recuerdos, debo hacerlo, en el palacio de bellas artes, amor prohibido, de todas las flores,
    un canto por méxico, mujer divina, re, cuatro caminos, dónde jugarán los niños, cuando los ángeles lloran, revés, el nervio del volcán,
    dónde están los ladrones, pies descalzos, servicio de lavandería, fijación oral, mi sangre, un día normal, la tierra del olvido, clásicos de la provincia,
    un verano sin ti, debí tirar más fotos, mañana será bonito, barrio fino, vuelve el amor, la historia del guerrero, siembra, lo mato, cosa nuestra,
    bachata rosa, areíto, fogaraté, fórmula, canción animal, doble vida, signos, clics modernos, piano bar, el amor después del amor, giros,
    amor amarillo, bocanada, vasos vacíos, la voz de los ochenta, corazones, las últimas composiciones, eco, doce segundos de oscuridad,
    próxima estación esperanza, la radiolina, abraxas, supernatural, thriller, off the wall, arrival, abbey road, a night at the opera,
    the dark side of the moon, the wall, back in black, nevermind, ok computer, kind of blue, random access memories, discovery, rumours, grace,
    come away with me, back to black, the joshua tree, london calling, graceland, future nostalgia, midnights
  `),
  PLAYLIST: names(`
    dinner party, cena, cena con amigos, aperitivo, vermut, sobremesa, siesta, fiesta en casa, cumpleaños, barbacoa, asado, desayuno, despertar, buenos días,
    buenas noches, a dormir, relax, zen, sesión de yoga, momento de calma, meditación guiada, domingo por la mañana, domingo, sábado noche, viernes,
    fin de semana, vacaciones, verano, playa, piscina y sol, invierno,
    otoño, primavera en casa, mi navidad, nochevieja, feria de abril, carretera, coche, de viaje,
    viaje por carretera, trabajo, teletrabajo, concentración, estudio profundo, deberes, deporte, gimnasio en casa, running, cardio, limpieza,
    para cocinar, cocina italiana, jardinería, bricolaje, los peques, nanas, canciones de cuna, adolescentes, mamá, papá, abuelos, noche romántica,
    san valentín, boda, nuestra boda, recuerdos del cole, nostalgia, lentas, años de instituto, temazos, éxitos del verano, mis éxitos, lo más escuchado,
    los cuarenta, las cien mejores, descubrimientos, descubrimiento semanal, novedades viernes, flechazos, mis temazos, clásicos, clásicos de siempre,
    canciones tristes, buen rollo, subidón, karaoke en casa, vieja escuela, pop español, rock latino, música de los domingos, piano, guitarra española,
    tarde de lluvia, chimenea, café de la mañana, reunión familiar, posada, quince años, carne asada, road trip, workout, sunday morning
  `),
  STATION: names(`
    radio nacional, radio clásica, radio tres, radio cinco, cadena ser, cope, onda cero, cadena cien, los cuarenta principales, los cuarenta classic,
    cadena dial, europa f. m., rock f. m., mega star, kiss f. m., máxima f. m., hit f. m., rac uno, catalunya ràdio, canal sur radio, radio euskadi,
    onda madrid, flaix f. m., loca f. m., melodía f. m., jazz fm, jazz f. m., radio paradise, radio swiss jazz, radio unam, horizonte, reactor, ibero,
    radio fórmula, w radio, exa f. m., la mejor, la zeta, los cuarenta méxico, stereo cien, universal, amor noventa y cinco punto tres,
    radio bilingüe, la equis, la nueva, radio mitre, rock and pop, aspen, radiónica, la equis bogotá, biobío
  `),
  PODCAST: names(`
    daily news, nadie sabe nada, la ruina, la vida moderna, entiende tu mente, todo concostrina, el podcast de cristina mitre, hoy en el país,
    un tema al día, el gran apagón, la escóbula de la brújula, documentos, coffee break señal y ruido, gente despierta, estirando el chicle,
    deforme semanal, crims, las hijas de felipe, the wild project, meditaciones del día, radio ambulante, leyendas legendarias, la cotorrisa,
    se regalan dudas, dementes, relatos de la noche, el hilo, café en mano, diario de un inmigrante, science weekly, a vivir, saldremos mejores
  `),
  AUDIOBOOK: names(`
    moby dick, don quijote de la mancha, cien años de soledad, la casa de los espíritus, el amor en los tiempos del cólera, rayuela, pedro páramo,
    la ciudad y los perros, como agua para chocolate, la sombra del viento, los pilares de la tierra, la catedral del mar, patria, fortunata y jacinta,
    la regenta, lazarillo de tormes, la celestina, nada, el principito, el señor de los anillos, harry potter y la piedra filosofal, el hobbit,
    veinte mil leguas de viaje submarino, la vuelta al mundo en ochenta días, orgullo y prejuicio, el retrato de dorian gray, drácula, frankenstein,
    sapiens, dune, mil novecientos ochenta y cuatro, la metamorfosis, crimen y castigo, el alquimista, reina roja
  `),
  MESSAGE: names(`
    la cena está lista, la comida está lista, el desayuno está listo, a comer, a cenar, a la mesa, es hora de dormir, es hora de ir a la cama,
    es hora de irse, nos vamos en cinco minutos, nos vamos ya, ya estoy en casa, ya he llegado, ya llegué, han llegado los invitados, ya viene el autobús,
    son las siete, hay que levantarse, levantaos, bajad ya, bajen por favor, venid a ayudarme, vengan a la cocina, llaman a la puerta, ha llegado el paquete,
    el café está listo, la lavadora ha terminado, empieza la película, apagad las pantallas, recoged el cuarto, lavaos los dientes, buenas noches a todos,
    feliz cumpleaños, buenos días a todos, necesito ayuda, empieza el partido, poneos los zapatos, hay que sacar al perro
  `),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
