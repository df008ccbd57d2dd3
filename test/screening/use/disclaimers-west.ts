// cspell:disable

/** What sellers write to say that goods are not of a maker, whose name stands in square brackets; without brackets it is said of all that are named. */
export const DISCLAIMERS_WEST: Readonly<Record<string, string>> = {
  en: `
    Not made by [Bosch].
    We are not affiliated with [Bosch] in any way.
    This is not a product of [Bosch], nor endorsed by them.
    Sold by an independent shop with no connection to [Bosch].
    Independent of [Bosch] and of any other maker.
    This part does not come from [Bosch].
    [Bosch] has not approved or tested this item.
    [Bosch] is a trademark of its owner and used only to show which machines it fits.
    We have nothing to do with [Bosch].
    Neither sponsored nor endorsed by Apple, Samsung or [Bosch].
    [Bosch] Inc. does not manufacture this.
    The name [Bosch] is mentioned for compatibility only.
    This seller isn't an authorised dealer of [Bosch].
    All trademarks belong to their respective owners.
    Brand names are used only to describe compatibility.
    Made by an independent manufacturer.
    We are a small shop with no link to the seat maker.
    Listed numbers are for reference only.`,
  de: `
    Wir sind kein Partner von [Bosch].
    Nicht von [Bosch] hergestellt.
    Dieses Produkt stammt nicht von [Bosch].
    Es besteht keine Verbindung zu [Bosch].
    Wir stehen in keiner geschäftlichen Beziehung zur Firma [Bosch].
    Unabhängig von [Bosch].
    Vom Hersteller [Bosch] unabhängig.
    [Bosch] ist eine eingetragene Marke des jeweiligen Inhabers.
    Mit [Bosch] haben wir nichts zu tun.
    Der Name [Bosch] dient nur zur Beschreibung der Kompatibilität.
    Kein Produkt der Firma [Bosch].
    Nicht durch [Bosch] autorisiert.
    Marken werden nur zur Beschreibung der Passform genannt.
    Alle Warenzeichen sind Eigentum ihrer Inhaber.
    Fremdhersteller.`,
  fr: `
    Ce produit n'est pas fabriqué par [Bosch].
    Nous ne sommes pas affiliés à [Bosch].
    Aucun lien avec [Bosch].
    Sans rapport avec la société [Bosch].
    Fabricant indépendant de [Bosch].
    Cette pièce ne provient pas de [Bosch].
    [Bosch] est une marque déposée de son propriétaire.
    [Bosch] n'a pas approuvé cet article.
    La marque [Bosch] est citée uniquement pour la compatibilité.
    Vendeur ni agréé ni sponsorisé par [Bosch].
    Rien à voir avec [Bosch].
    Nous ne sommes pas revendeur de [Bosch].
    Les marques appartiennent à leurs propriétaires respectifs.
    Marques citées à titre indicatif.`,
  es: `
    No fabricado por [Bosch].
    Marca independiente de [Bosch].
    No tenemos ninguna relación con [Bosch].
    Sin vínculo comercial con [Bosch].
    Producto no afiliado ni patrocinado por [Bosch].
    No es un producto de [Bosch].
    [Bosch] es una marca registrada de su propietario.
    [Bosch] no avala este artículo.
    [Bosch] se menciona solo a efectos de compatibilidad.
    No somos distribuidores de [Bosch].
    Esta pieza no procede de [Bosch].
    Nada que ver con [Bosch].
    Las marcas pertenecen a sus propietarios.
    Marcas citadas solo como referencia.`,
  pt: `
    Não fabricado pela [Bosch].
    Não temos vínculo com a [Bosch].
    Sem ligação com a [Bosch].
    Produto independente da [Bosch].
    Não somos afiliados à [Bosch].
    Não é produto da [Bosch].
    [Bosch] é marca registrada de seu proprietário.
    A marca [Bosch] é citada apenas como referência.
    Não somos representantes da [Bosch].
    A [Bosch] não fabrica nem aprova esta peça.
    Nada a ver com a [Bosch].
    Esta peça não vem da [Bosch].
    As marcas pertencem aos seus titulares.
    Transmoto é fabricante nacional independente.`,
  it: `
    Non prodotto da [Bosch].
    Non siamo affiliati a [Bosch].
    Nessun legame con [Bosch].
    Senza alcun rapporto con la ditta [Bosch].
    Produttore indipendente da [Bosch].
    Questo ricambio non proviene da [Bosch].
    [Bosch] è un marchio registrato del proprietario.
    Il nome [Bosch] è citato solo per compatibilità.
    Non siamo rivenditori di [Bosch].
    Niente a che fare con [Bosch].
    [Bosch] non ha approvato questo articolo.
    Articolo non autorizzato né sponsorizzato da [Bosch].
    Marchio citato solo per compatibilità.
    I marchi appartengono ai rispettivi proprietari.`,
  nl: `
    Niet gemaakt door [Bosch].
    Wij zijn niet gelieerd aan [Bosch].
    Wij hebben geen relatie met [Bosch].
    Geen product van [Bosch].
    Onafhankelijk van [Bosch].
    Wij zijn geen officiële dealer van [Bosch].
    Dit onderdeel is niet afkomstig van [Bosch].
    [Bosch] is een handelsmerk van de eigenaar.
    De naam [Bosch] wordt alleen gebruikt ter verduidelijking.
    Niets te maken met [Bosch].
    [Bosch] heeft dit niet goedgekeurd.
    Niet van [Bosch].
    Merknamen worden alleen ter informatie genoemd.
    Onafhankelijke fabrikant.`,
  sv: `
    Ej tillverkad av [Bosch].
    Vi har ingen koppling till [Bosch].
    Inte en produkt från [Bosch].
    Oberoende av [Bosch].
    Vi är inte anslutna till [Bosch].
    [Bosch] är ett varumärke som tillhör sin ägare.
    Inte från [Bosch].
    [Bosch] har inte godkänt varan.
    [Bosch] nämns endast för att visa passform.
    Ingen anknytning till [Bosch].
    Inte auktoriserad av [Bosch].
    Varumärken nämns endast för kompatibilitet.
    Oberoende tillverkare.`,
  da: `
    Ikke produceret af [Bosch].
    Vi er ikke tilknyttet [Bosch].
    Ingen forbindelse til [Bosch].
    Ikke et produkt fra [Bosch].
    Uafhængig af [Bosch].
    [Bosch] er et varemærke tilhørende ejeren.
    Ikke fra [Bosch].
    [Bosch] har ikke godkendt varen.
    [Bosch] nævnes kun for kompatibilitet.
    Ikke autoriseret af [Bosch].
    Vi er ikke knyttet til [Bosch].
    Ikke laget av [Bosch].
    Uavhengig produsent.`,
  fi: `
    Tuote ei ole [Bosch] -yhtiön valmistama.
    Emme ole yhteydessä [Bosch] -yhtiöön.
    [Bosch] on omistajansa tavaramerkki.
    [Bosch] ei ole valmistanut tai hyväksynyt tuotetta.
    Ei liity [Bosch] -yhtiöön.
    Riippumaton valmistaja.
    Tavaramerkit omistaa niiden haltija.`,
  pl: `
    Nie firmy [Bosch].
    Produkt nie pochodzi od firmy [Bosch].
    Nie jesteśmy powiązani z firmą [Bosch].
    Niezwiązane z firmą [Bosch].
    Nie wyprodukowane przez [Bosch].
    Producent niezależny od [Bosch].
    Brak powiązań z marką [Bosch].
    To nie jest produkt [Bosch].
    [Bosch] jest znakiem towarowym właściciela.
    Nazwa [Bosch] użyta wyłącznie w celach informacyjnych.
    [Bosch] nie ma nic wspólnego z tym produktem.
    Nie jesteśmy przedstawicielem [Bosch].
    Producent niezależny.
    Nazwy marek podane wyłącznie dla kompatybilności.`,
  cs: `
    Nejsme spojeni se společností [Bosch].
    Výrobek nepochází od firmy [Bosch].
    Není vyrobeno firmou [Bosch].
    Nemáme žádné spojení s firmou [Bosch].
    Nezávislé na [Bosch].
    Nejde o díl od [Bosch], není výrobkem [Bosch].
    [Bosch] je ochranná známka svého majitele.
    Značka [Bosch] je uvedena pouze pro kompatibilitu.
    Není od [Bosch].
    Nie sme partnerom firmy [Bosch].
    [Bosch] tento díl nevyrobil.
    Nesouvisí s firmou [Bosch].
    Nezávislý výrobce.
    Názvy značek slouží pouze pro orientaci.`,
};
