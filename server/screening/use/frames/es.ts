import { type LanguageFrames, phrases } from './frame-table';

/** Spanish. */
export const ES: LanguageFrames = {
  language: 'es',
  phrases: {
    MAKER: phrases('marca | de la marca | de marca | original de'),
    FIT: phrases(`
      para | compatible con | compatibles con | compatible | compatibles | apto para | aptos para | apta
      para | adecuado para | adecuada para | válido para | valido para | valida para | repuesto para |
      repuestos para | recambio para | recambios para | recambio de | reemplazo para | reemplazo de |
      sirve para | funciona con | diseñado para | diseñada para | diseñados para | hecho para | especial
      para | adaptable a | adaptador para | accesorios para | ideal para | se adapta a | soporta |
      exclusivo para | sustituye a | equivalente a | sirven para | sirve en | apta para | aptas para | adecuados para | adecuadas para | válida para | válidos para | diseñadas para | hecha para | adaptables a | compatible para | compatibles para | se adaptan a | sustituyen a | reemplaza | reemplazan | para uso en | pensado para`),
    COMPARE: phrases(`
      frente a | comparado con | alternativa a | mejor que | no afiliado a | no afiliado con | no es | sin
      relación con | no original`),
    CARRY: phrases('con | equipado con | hecho con | hecho de | funciona con | incluye'),
    COMPONENT: phrases('cremallera | tejido | procesador | pantalla | cristales | suela'),
    LIKE: phrases(`
      estilo | tipo | inspirado en | inspirada en | inspirados en | imitación de | imitacion de | réplica
      de | replica de | copia de | al estilo de | al estilo | parecido a | similar a | como | símil |
      simil`),
    LIKE_BEHIND: phrases('estilo | inspirado | clon | imitación | imitacion'),
    COPY: phrases(`
      réplica | replica | réplicas | imitación | imitacion | clon | copia exacta | calidad espejo | triple
      a | calidad aaa | copia fiel`),
    NOT: phrases('no | no es | sin'),
    AUDIENCE: phrases(`
      hombre | hombres | mujer | mujeres | niño | niños | niña | niñas | bebé | bebe | bebés | adulto |
      adultos | caballero | caballeros | dama | damas | chico | chica | chicos | chicas | casa | hogar |
      cocina | oficina | escuela | viaje | viajes | exterior | exteriores | interior | interiores |
      deporte | correr | gimnasio | fiesta | boda | regalo | regalos | verano | invierno | playa | jardín
      | baño | dormitorio | perros | perro | gatos | gato | pelo | piel | cabello | dormir | acampar |
      camping | todos | mamá | papá`),
    LINK: phrases('y | o | e | u'),
    FILLER: phrases(`
      el | la | los | las | un | una | tu | su | de | del | todos | todas | modelos | modelo | serie |
      móvil | movil | móviles | celular | teléfono | telefono | aspiradora | aspirador | impresora |
      impresoras | reloj | tablet | portátil | cámara | coche | consola | cepillo | afeitadora | robot |
      cafetera | nuevo | nueva | marca | mandos`),
    PART: phrases(`
      funda | fundas | carcasa | cargador | cable | correa | protector | cristal templado | filtro |
      filtros | batería | bateria | cartucho | cartuchos | tóner | toner | tinta | mando | repuesto |
      recambio | cabezales | soporte | bolsas | adaptador | estuche | cuchillas`),
    NEUTRAL: phrases('para siempre'),
  },
};
