import { type LanguageFrames, phrases } from './frame-table';

/** Spanish. */
export const ES: LanguageFrames = {
  language: 'es',
  phrases: {
    APART: phrases(`
      no original | no oficial | genérico | genérica | alternativo | alternativa | pieza compatible | móvil no incluido |
      reloj no incluido | teléfono no incluido | no es original | aftermarket | no genuino | alterno | alterna |
      servicio técnico | recambio genérico | sin figuras | muñeca no incluida | set no incluido`),
    MAKER: phrases('marca | de la marca | de marca | original de'),
    FIT: phrases(`
      para | válido | válida | válidos | compatible con | compatibles con | compatible | compatibles | apto para | aptos para |
      apta para | adecuado para | adecuada para | válido para | valido para | valida para | repuesto para |
      repuestos para | recambio para | recambios para | recambio de | reemplazo para | reemplazo de |
      sirve para | funciona con | diseñado para | diseñada para | diseñados para | hecho para |
      especial para | adaptable a | adaptador para | accesorios para | ideal para | se adapta a | soporta |
      exclusivo para | sustituye a | equivalente a | sirven para | sirve en | aptas para | adecuados para |
      adecuadas para | válida para | válidos para | diseñadas para | hecha para | adaptables a |
      compatible para | compatibles para | se adaptan a | sustituyen a | reemplaza | reemplazan |
      para uso en | pensado para | se ajusta a | se ajustan a | ajusta a | ajusta en | ajuste para |
      aplica a | aplica para | aplican a | aplican para | aplicable a | aplicables a | aplicable para |
      encaja en | encajan en | encaja con | se instala en | se monta en | queda en | le queda a |
      a medida para | equivalente | equivalentes | equivalentes a | reemplazo | reemplazos para | repuesto |
      repuestos | repuestos de | recambio | recambios | recambios de | en lugar de | en reemplazo de |
      en sustitución de | sustituto de | sustitutos de | sustituto para | adaptable para | adaptables para |
      adaptable | adaptables | adaptado a | adaptado para | adecuado a | hechos para | hechas para |
      fabricado para | fabricada para | diseñado especialmente para | especialmente para | especial de |
      específico para | específica para | específicos para | dedicado a | indicado para | indicada para |
      útil para | va con | va en | funcionan con | funciona en | trabaja con | usar con | para usar con |
      para usar en | uso con | utilizable con | homologado para | p/ | exclusivos para | alternativo para |
      alternativos para | genérico para | genérica para | genéricos para | conversor para | almacena |
      para guardar | apta | apto | aptas | aptos | encaja | reemplaza a | medida de | estándar | a medida set | a medida`),
    COMPARE: phrases(`
      frente a | comparado con | alternativa a | mejor que | no afiliado a | no afiliado con | no es |
      sin relación con | no original | no originales | no oficial | no oficiales | no es de | no de |
      ajeno a | independiente de | no compatible con | no apto para | no es compatible con | no sirve para`),
    CARRY: phrases('con | equipado con | hecho con | hecho de | funciona con | incluye'),
    COMPONENT: phrases('cremallera | tejido | procesador | pantalla | cristales | suela'),
    LIKE: phrases(`
      estilo | tipo | inspirado en | inspirada en | inspirados en | imitación de | imitacion de | réplica de |
      replica de | copia de | al estilo de | al estilo | parecido a | similar a | @como | símil | simil`),
    LIKE_BEHIND: phrases('estilo | inspirado | clon | imitación | imitacion'),
    COPY: phrases(`
      réplica | replica | réplicas | imitación | imitacion | clon | copia exacta | calidad espejo | triple a |
      calidad aaa | copia fiel`),
    NOT: phrases('no | no es | sin'),
    EXAMPLE: phrases('como | tal como | tales como | por ejemplo | tipo'),
    SUBSTITUTE: phrases(`
      equivalente | equivalentes | equivalencia | equivalente a | equivalentes a | alternativa a | genérico | genérico de |
      versión de`),
    UNIVERSAL: phrases('universales'),
    FIT_BEHIND: phrases('compatible | compatibles | compatible genérico'),
    AUDIENCE: phrases(`
      hombre | hombres | mujer | mujeres | niño | niños | niña | niñas | bebé | bebe | bebés | adulto |
      adultos | caballero | caballeros | dama | damas | chico | chica | chicos | chicas | casa | hogar |
      cocina | oficina | escuela | viaje | viajes | exterior | exteriores | interior | interiores | deporte |
      correr | gimnasio | fiesta | boda | regalo | regalos | verano | invierno | playa | jardín | baño |
      dormitorio | perros | perro | gatos | gato | pelo | piel | cabello | dormir | acampar | camping |
      todos | mamá | papá`),
    LINK: phrases('y | o | e | u | así como | y también'),
    FILLER: phrases(`
      el | la | los | las | un | una | tu | su | de | del | todos | todas | modelos | modelo | serie | móvil |
      movil | móviles | celular | teléfono | telefono | aspiradora | aspirador | impresora | impresoras |
      reloj | tablet | portátil | cámara | coche | consola | cepillo | afeitadora | robot | cafetera | nuevo |
      nueva | marca | mandos | lavadora | lavavajillas | nevera | refrigerador | horno | televisor |
      televisores | tv | smart | auriculares | altavoz | dron | taladro | amoladora | batidora | licuadora |
      olla | freidora | patinete | moto | motocicleta | auto | carro | camioneta | vehículo | mando |
      tablets | teléfonos | relojes | máquina | máquinas | eléctrico | eléctrica | rotuladora | sistema |
      cepillos`),
    PART: phrases(`
      tapa objetivo | tapa de objetivo | tapa del objetivo | parasol | almohadillas |
      funda | fundas | carcasa | cargador | cable | correa | protector | cristal templado | filtro | filtros |
      batería | bateria | cartucho | cartuchos | tóner | toner | tinta | mando | repuesto | recambio |
      cabezales | soporte | bolsas | adaptador | estuche | cuchillas | alfombrilla | alfombrillas | tapete |
      tapetes | alfombras | cubreasientos | fundas de asiento | funda de asiento | cubre asientos |
      pastillas de freno | balatas | discos de freno | bujía | bujías | filtro de aire | filtro de aceite |
      filtro de cabina | limpiaparabrisas | escobillas | plumillas | faro | faros | calavera | calaveras |
      espejo | retrovisor | retrovisores | defensa | parrilla | kit de arrastre | cadena | manija | manijas |
      amortiguador | amortiguadores | radiador | banda | bandas | carcasa de llave | llave | funda de llave |
      llavero | mica | micas | cristal | protector de pantalla | correas | pulsera | pulseras | cepillos |
      cepillo lateral | mopa | mopas | rodillo | bolsa | manguera | boquilla | junta | goma | cabezal |
      cuchilla | hojas | accesorio | accesorios | cápsula | cápsulas | cinta | tambor | cargadores |
      baterías | pilas | soportes | base de carga | almohadillas | refacción | refacciones | tapacubos |
      deflectores | porta | carcasas | pala | pastillas | pastillas freno | vidrio templado | vidrio |
      remoto | control remoto | antiniebla | parachoques | paragolpes | barras de techo | bola de remolque |
      bobina de encendido | bobina | sensor | bomba de agua | bomba de gasolina | tapón | llantas |
      guardabarros | loderas | maletero | bandeja maletero | alternador | embrague | rótula | rodamiento |
      elevalunas | bombilla | bombillas | moldura | estribos | manillar | maneta | manetas |
      servicio técnico`),
    NEUTRAL: phrases('para siempre'),
    SERVED: phrases(`
      coche | auto | carro | moto | motocicleta | camioneta | impresora | aspiradora | aspirador | celular |
      móvil | movil | teléfono | reloj | cafetera | afeitadora | patinete`),
    SHELL: phrases(`
      funda | fundas | carcasa | carcasas | cristal templado | protector | protector de pantalla | mica |
      micas | correa | correas | pulsera | pulseras | estuche | soporte | almohadillas | vidrio templado`),
  },
};
