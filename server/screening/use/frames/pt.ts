import { type LanguageFrames, phrases } from './frame-table';

/** Portuguese. */
export const PT: LanguageFrames = {
  language: 'pt',
  phrases: {
    APART: phrases(`
      não original | não oficial | paralelo | paralelo 1ª linha | paralelo 1a linha | paralelo primeira linha | paralela | genérico | genérica | similar | relógio não incluso | celular não incluso |
      aparelho não incluso | aftermarket | paralelos | paralelas | similares | assistência técnica | alternativo | boneca não inclusa | set não incluído | não incluso`),
    MAKER: phrases('marca | da marca | original da'),
    FIT: phrases(`
      para | compatível com | compativel com | compatíveis com | compativeis com | compatível | compativel |
      compatíveis | serve para | serve em | serve no | serve na | adequado para | adequada para |
      próprio para | feito para | reposição para | peça para | peças para | substitui | substituição para |
      funciona com | projetado para | desenvolvido para | indicado para | pra | p/ | adaptador para |
      ideal para | acessório para | encaixa em | exclusivo para | equivalente a | suporta | compatível para |
      compatíveis para | substitui o | substitui a | substituem | adaptável a | adaptável em | encaixa no |
      encaixa na | compatível c | aplicação em | aplicável em | feita para | própria para | para uso em |
      aplicável | aplicável a | aplicáveis em | aplicáveis a | aplica em | aplica se a | servem em |
      servem para | servem no | se encaixa em | encaixam em | encaixe para | encaixe em | ajusta em |
      ajusta se a | instala em | instalação em | adequados para | adequadas para | adaptado para |
      adaptada para | adaptados para | adaptáveis a | adaptável para | próprios para | próprias para |
      específico para | específica para | específicos para | especial para | exclusiva para |
      exclusivos para | sob medida para | equivalente | equivalentes | equivalentes a | equivalente ao |
      reposição | reposição do | reposição da | reposição de | refil para | substituto para | substituto de |
      substituto do | em substituição a | em vez de | no lugar de | ao invés de | similar para |
      paralelo para | genérico para | feitos para | feitas para | fabricado para | projetada para |
      projetados para | desenvolvida para | indicada para | indicados para | uso em | usar em | usar com |
      utilizar com | funcionam com | funciona em | compatível ao | compatível a | compatível à |
      compatível p | compatíveis p | para linha | acessórios para | alternativo para | encaixa | encaixe | serve | alternativo | indicado p | furação`),
    FIT_BEHIND: phrases('compatível | compativel | compatíveis | compativeis | compatível reposição'),
    COMPARE: phrases(`
      comparado com | alternativa ao | alternativa a | alternativa à | melhor que | não afiliado |
      sem vínculo com | não original | não originais | não é da | não é do | sem relação com |
      não licenciado | não compatível com | não serve para | não serve em | não compatível`),
    CARRY: phrases('com | equipado com | feito com | inclui'),
    COMPONENT: phrases('zíper | tecido | processador | tela | cristais | solado'),
    LIKE: phrases(`
      estilo | tipo | inspirado em | inspirada em | inspirado na | inspirado no | imitação de | réplica de |
      replica de | cópia de | parecido com | similar a | ao estilo`),
    LIKE_BEHIND: phrases('@inspired | réplica | estilo | primeira linha'),
    COPY: phrases(`
      réplica | replica | réplicas | primeira linha | 1ª linha | 1a linha | imitação | cópia |
      linha premium réplica | segunda linha | top de linha réplica | falsificado`),
    NOT: phrases('não | nao | não é | sem'),
    EXAMPLE: phrases('como | tal como | tais como | por exemplo | tipo'),
    SUBSTITUTE: phrases(`
      equivalente | equivalentes | equivalente a | equivalente ao | equivalência | contratipo | contratipos | similar |
      alternativa ao | alternativa a | genérico | referência olfativa | correspondente ao`),
    UNIVERSAL: phrases('universais'),
    AUDIENCE: phrases(`
      homem | homens | mulher | mulheres | menino | meninos | menina | meninas | criança | crianças | bebê |
      bebês | bebé | bebés | adulto | adultos | casa | cozinha | escritório | escola | viagem | festa |
      casamento | presente | verão | inverno | praia | jardim | banheiro | quarto | cachorro | cães | gatos |
      gato | cabelo | pele | academia | corrida | esporte | treino | senhora | senhor | rapaz | todos |
      desporto`),
    LINK: phrases('e | ou | bem como | e também'),
    FILLER: phrases(`
      o | a | os | as | um | uma | seu | sua | de | do | da | dos | das | todos | modelos | modelo | série |
      linha | celular | telemóvel | aspirador | impressora | relógio | tablet | notebook | câmera | carro |
      console | barbeador | novo | nova | marca | moto | escova | cafeteira | lavadora | máquina | geladeira | refrigerador | frigorífico |
      fogão | forno | televisor | tv | smart | fones | fone | caixa | drone | furadeira | esmerilhadeira |
      serra | batedeira | liquidificador | panela | patinete | bicicleta | automóvel | veículo | controle |
      tablets | celulares | relógios | elétrica | elétrico | purificador | sistema | sistemas | cafeteiras |
      impressoras`),
    PART: phrases(`
      capa | capinha | película | carregador | cabo | pulseira | filtro | filtros | bateria | cartucho |
      toner | tinta | controle | suporte | refil | peça | peças | bolsa | adaptador | estojo | lâmina |
      lâminas | tapete | tapetes | tapete automotivo | capa de banco | capas de banco | pastilha de freio |
      pastilhas de freio | disco de freio | palheta | palhetas | limpador | farol | lanterna traseira |
      lanterna | retrovisor | retrovisores | vela | velas | velas de ignição | vela de ignição |
      filtro de ar | filtro de óleo | filtro de cabine | correia | bobina | bomba | amortecedor |
      amortecedores | radiador | para choque | calha | calha de chuva | maçaneta | kit relação | relação |
      manete | corrente | chave | capa de chave | escova lateral | escovas | mop | saco | sacos | mangueira |
      bico | borracha | vedação | junta | lixa | disco | disco de corte | película de vidro | películas |
      vidro | pulseiras | fita | fitas | cilindro | cartuchos | cápsula | cápsulas | carregadores | baterias |
      suportes | base carregadora | espumas | almofadas | capas | capinhas | acessório | acessórios | refis |
      kit tinta | cabeça | cabeçote | farol milha | farol de milha | farol auxiliar | para choques |
      rack de teto | engate | bobina de ignição | sensor | bomba de combustível | bomba d água | tampa |
      calota | calotas | paralama | porta malas | alternador | embreagem | pivô | rolamento | lâmpada |
      lâmpadas | friso | estribo | guidão | filtro de combustível | carvão | cinta | assistência técnica`),
    NEUTRAL: phrases('para sempre'),
    SERVED: phrases(`
      carro | moto | caminhonete | impressora | aspirador | celular | telemóvel | relógio | cafeteira |
      barbeador | motocicleta | scooter`),
    SHELL: phrases(`
      capa | capas | capinha | capinhas | película | películas | película de vidro | vidro | pulseira |
      pulseiras | estojo | suporte | espumas`),
  },
};
