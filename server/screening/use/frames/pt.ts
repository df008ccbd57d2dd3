import { type LanguageFrames, phrases } from './frame-table';

/** Portuguese. */
export const PT: LanguageFrames = {
  language: 'pt',
  phrases: {
    MAKER: phrases('marca | da marca | original da'),
    FIT: phrases(`
      para | compatível com | compativel com | compatíveis com | compativeis com | compatível | compativel
      | compatíveis | serve para | serve em | serve no | serve na | adequado para | adequada para |
      próprio para | feito para | reposição para | peça para | peças para | substitui | substituição para
      | funciona com | projetado para | desenvolvido para | indicado para | pra | p/ | adaptador para |
      ideal para | acessório para | encaixa em | exclusivo para | equivalente a | suporta | compatível para | compatíveis para | substitui o | substitui a | substituem | adaptável a | adaptável em | encaixa no | encaixa na | compatível c | aplicação em | aplicável em | feita para | própria para | para uso em`),
    FIT_BEHIND: phrases('compatível | compativel | compatíveis | compativeis | compatível reposição'),
    COMPARE: phrases(`
      comparado com | alternativa ao | alternativa a | alternativa à | melhor que | não afiliado | sem
      vínculo com | não original`),
    CARRY: phrases('com | equipado com | feito com | inclui'),
    COMPONENT: phrases('zíper | tecido | processador | tela | cristais | solado'),
    LIKE: phrases(`
      estilo | tipo | inspirado em | inspirada em | inspirado na | inspirado no | imitação de | réplica de
      | replica de | cópia de | parecido com | similar a | ao estilo`),
    LIKE_BEHIND: phrases('inspired | réplica | estilo | primeira linha'),
    COPY: phrases(`
      réplica | replica | réplicas | primeira linha | 1ª linha | 1a linha | imitação | cópia | paralelo |
      linha premium réplica | segunda linha | top de linha réplica | falsificado`),
    NOT: phrases('não | nao | não é | sem'),
    AUDIENCE: phrases(`
      homem | homens | mulher | mulheres | menino | meninos | menina | meninas | criança | crianças | bebê
      | bebês | bebé | bebés | adulto | adultos | casa | cozinha | escritório | escola | viagem | festa |
      casamento | presente | verão | inverno | praia | jardim | banheiro | quarto | cachorro | cães |
      gatos | gato | cabelo | pele | academia | corrida | esporte | treino | senhora | senhor | rapaz |
      todos | desporto`),
    LINK: phrases('e | ou'),
    FILLER: phrases(`
      o | a | os | as | um | uma | seu | sua | de | do | da | dos | das | todos | modelos | modelo | série
      | linha | celular | telemóvel | aspirador | impressora | relógio | tablet | notebook | câmera |
      carro | console | barbeador | novo | nova | marca | moto | escova | cafeteira`),
    PART: phrases(`
      capa | capinha | película | carregador | cabo | pulseira | filtro | filtros | bateria | cartucho |
      toner | tinta | controle | suporte | refil | peça | peças | bolsa | adaptador | estojo | lâmina |
      lâminas`),
    NEUTRAL: phrases('para sempre'),
  },
};
