// cspell:disable
import { type Denials } from './disclaimer-words';

/** How sellers deny that goods come from a maker, in languages of western Europe. Own list. */
export const DENIALS_WEST: Readonly<Record<string, Denials>> = {
  en: {
    before: `
      (?:not|never|nor|neither|isn't|aren't|wasn't|cannot be)… (?:affiliated|associated|connected|linked|related|endorsed|sponsored|approved|authori[sz]ed|licensed|certified|supported|partnered|owned|backed|recommended)…(?: with| to| by| of| from)
      (?:not|never|neither|isn't|aren't)… (?:made|manufactured|produced|built|supplied|sold|created|designed|branded|issued|distributed|offered|marketed|tested)…(?: by| from| for)
      (?:not|isn't|aren't) (?:a|an|any|the)?… (?:product|item|part|licensee|dealer|reseller|partner|agent|representative|distributor|affiliate|retailer|branch|subsidiary|stockist)s? (?:of|for|from|by)
      (?:no|any|without|zero) (?:\\p{L}+ ){0,3}(?:affiliation|association|connection|connexion|links?|relations?|relationship|ties?|partnership|endorsement|agreement|involvement)…(?: with| to| between| from| of)
      independent(?:ly)?…(?: of| from)
      (?:unaffiliated|unrelated|unconnected|unassociated)(?: with| to)
      nothing to do with
      (?:does|do) ?(?:not|n't) (?:come|originate|stem) from
      not (?:coming|originating|sourced) from
      trade ?marks?… (?:of|owned by|belongs? to|held by)`,
    behind: `
      (?:is|are|and logos?…are|name is) (?:a|an|the)?…(?:trade ?mark|property)~ (?:of|owned|belong|held|registered)
      (?:is|are|was|were|has|have|had|does|do|did) ?(?:not|n't|never|neither|no|nothing)…(?:made(?! in)|manufactur~|produc~|affiliat~|endors~|sponsor~|approv~|connect~|link~|associat~|involv~|suppl~|licen~|support~|relat~|review~|to do with|part in)
      (?:is |are )?(?:here |\\p{L}+ly )?(?:mentioned|named|cited|quoted|listed|referenced|referred to|stated) (?:here )?(?:only|solely|just|purely|merely|for|to (?:show|describe|identify|indicate))
      (?:is |are |has been |name |names )*(?:used|shown|given|mentioned)…(?:for (?:identification|reference|compatibility|description|information)|to (?:show|describe|identify|indicate))
      (?:is |are )?(?:only|solely|just|merely|purely) (?:mentioned|named|cited|quoted|listed|referenced|(?:used |shown )?(?:for (?:identification|reference|compatibility|description)|to (?:show|describe|identify|indicate)))`,
    ofAny: `
      (?:brand|maker|make|model|manufacturer|company|product|trade)(?:'?s)? ?(?:names?|marks?|numbers?)… (?:used|mentioned|shown|named|given|stated|cited|quoted|listed|for)…(?:only|solely|just|purely|merely|for (?:identification|reference|compatibility|description)|to (?:show|describe|identify|indicate))
      (?:trade ?marks?|brand names?|logos?|brands?)…(?:property of|belong to|owned by|remain)…(?:owners?|holders?|respective)
      independent (?:\\p{L}+ )?(?:maker|manufacturer|brand|producer|aftermarket|supplier)
      (?:no|any|without) (?:\\p{L}+ ){0,2}(?:affiliation|association|connection|links?|relations?|ties) (?:with|to) (?:the|any) (?:\\p{L}+ )?(?:maker|manufacturer|brand|company)
      not (?:affiliated|associated|connected|linked) (?:with|to) (?:the|any) (?:\\p{L}+ ){0,2}(?:maker|manufacturer|brand|company)
      (?:listed |part |oe |oem )?numbers?…(?:for|only for|as a) (?:reference|comparison)(?: only| purposes)?`,
  },
  de: {
    before: `
      (?:nicht|nie|weder|kein~)…(?:verbunden|verbandelt|assoziiert|affiliiert|verbündet|autorisiert|lizenziert|unterstützt|gesponsert|freigegeben|zertifiziert|empfohlen|genehmigt)…(?: mit| von| durch| zu| vom| der)
      (?:nicht|weder)…(?:hergestellt|gefertigt|produziert|vertrieben|geliefert|gebaut|entwickelt|stamm~|komm~)…(?: von| durch| aus| vom| der)
      (?:hergestellt|gefertigt|produziert|geliefert|stammt|stammen|kommt|kommen) nicht (?:von|durch|aus|vom)
      (?:nicht|weder) (?:von|vom|durch|aus dem)(?: der| dem)?(?: firma| hersteller| hause?)? ?$
      kein~ (?:offizielle~ |autorisierte~ |originale~ |geschäftliche~ |wirtschaftliche~ |rechtliche~ )*(?:partner|produkt|artikel|händler|vertreter|verbindung|beziehung|bezug|zusammenarbeit|zugehörigkeit|teil|lizenznehmer|vertragspartner|erzeugnis|zusammenhang|kooperation|ware)~ ?(?:von|mit|zu|zur|der|des|vom|aus)
      keinerlei \\p{L}+ (?:mit|zu|zur|zum)
      (?:unabhängig|losgelöst)~ (?:von|vom)
      nichts (?:mit|mit der)… zu tun|nichts zu tun mit
      (?:eingetragene~ marke|warenzeichen|eigentum|schutzmarke|handelsmarke)~(?: von| der| des)(?: firma)? ?$
      fremd(?:fabrikat|hersteller|produkt|marke)~…(?: von| statt)?`,
    behind: `
      (?:\\p{L}+ ){0,2}(?:unabhängig~|nicht (?:verbunden|beteiligt|autorisiert|hergestellt))
      (?:ist|sind)…(?:eingetragene~ marke|warenzeichen|eigentum|handelsmarke|schutzmarke)~
      (?:haben?|hat|besteht|bestehen|stehen|steht) (?:\\p{L}+ ){0,4}(?:nichts|kein~|nicht)…(?:zu tun|verbindung|beziehung|hergestellt|geprüft|genehmigt|beteiligt|bezug)
      (?:dient|dienen|wird|werden|ist|sind)?…(?:nur|lediglich|ausschließlich|allein|rein)…(?:beschreibung|kompatibilität|orientierung|zuordnung|vergleich|genannt|erwähnt|passform|identifi~)`,
    ofAny: `
      (?:marken|hersteller|firmen|produkt|modell)~(?:name|bezeichnung|nummer|angabe)?~… (?:nur|lediglich|ausschließlich|allein)…(?:beschreibung|kompatib~|information|orientierung|hinweis|zuordnung|vergleich|genannt|erwähnt|passform|identifi~)
      (?:marken|warenzeichen|markennamen|markenrechte)…(?:eigentum|gehören|liegen)…(?:inhaber|eigentümer|besitzer|hersteller)~
      unabhängig~ (?:herstell|fremd|anbieter|marke|produz)~
      fremd(?:fabrikat|hersteller)~
      kein~ (?:\\p{L}+ )?(?:verbindung|beziehung|bezug|zusammenhang) (?:mit|zu|zum|zur) (?:dem |der |den )?(?:\\p{L}+ )?(?:hersteller|marke|firma)~`,
  },
  fr: {
    before: `
      (?:pas|non|aucunement|ni|nullement|jamais)…(?:affili|associ|li|rattach|apparent|sponsoris|approuv|autoris|agré|recommand|homologu|soutenu)(?:e|es|s|ee|ees)?…(?: a| au| aux| avec| par| de)
      (?:pas|non|ni|jamais)…(?:fabriqu|produi|vendu|commercialis|conçu|fourni|réalis|distribu)~…(?: par| de| chez)
      (?:pas|ni)…(?:un produit|un article|une pièce|revendeur|partenaire|distributeur|représentant|licencié)~…(?: de| du| d'| chez)
      (?:aucun~|sans|pas de|ni)…(?:lien|rapport|relation|affiliation|partenariat|connexion|accord)s?…(?: avec| entre| a)
      (?:indépendant|autonome)~…(?: de| du| d')
      (?:ne (?:provient|viennent|vient|proviennent)|n'est issu~|n'émane) pas (?:de|du|d'|des)
      rien à voir avec
      marques? (?:déposées?|enregistrées?)…(?: de| appartenant a| du)`,
    behind: `
      (?:est|sont)…(?:marques? (?:déposée|enregistrée|appartenant)|propriété)~
      (?:n'est|n'a|n'ont|ne sont|n'est aucunement)…(?:pas|aucun|ni|rien)~?…(?:fabriqu|approuv|affili|li|associ|agré|impliqu|lien|à voir|sponsoris|produi)~
      (?:\\p{L}+ )?(?:est|sont|n'est|ne sont)?…(?:cité|mentionné|indiqué|citée|nommé)~…(?:uniquement|qu'|seulement|à titre|simplement|pour)
      (?:\\p{L}+ )?(?:à titre (?:indicatif|informatif|d'information)|pour (?:indiquer|information) (?:la )?compatibilité)`,
    ofAny: `
      (?:marques?|noms?|références?|modèles?|constructeurs?)…(?:cité|mentionné|utilisé|indiqué|donné)~…(?:uniquement|seulement|à titre|simplement|qu'|pour)
      marques?…(?:appartiennent|restent|sont la propriété|propriété)…(?:propriétaire|titulaire|détenteur|respecti)~
      (?:fabricant|marque|fabrication|producteur)s? indépendant~
      (?:aucun|sans)~? (?:lien|rapport|affiliation|partenariat) avec (?:la marque|le fabricant|le constructeur|les marques)`,
  },
  es: {
    before: `
      (?:no|ni|nunca|tampoco)…(?:afiliad|asociad|vinculad|relacionad|conectad|patrocinad|avalad|aprobad|autorizad|respaldad|licenciad|homologad)[oa]s?…(?: a| al| con| por| de| del)
      (?:no|ni|nunca)…(?:fabricad|producid|hech|elaborad|vendid|distribuid|comercializad|suministrad)[oa]s?…(?: por| de)
      (?:no|ni)…(?:producto|articulo|pieza|distribuidor|representante|socio|partner|revendedor|agente|concesionario)~ (?:\\p{L}+ )?(?:de|del|por)
      (?:sin|ningun~|no tenemos|no tiene|no guarda|no existe)…(?:vinculo|relacion|vinculacion|afiliacion|conexion|asociacion|nexo|acuerdo)~…(?: con| a| entre)
      (?:independiente|ajen[oa])s?…(?: de| del| a)
      no (?:procede|proviene|viene|proceden|pertenece)~ (?:de|del|a)
      nada que ver con
      marcas?…(?:registrada|comercial|propiedad)~…(?: de| del)`,
    behind: `
      (?:es|son)…(?:marcas?…(?:registrada|comercial)|propiedad)~
      (?:no|ni)…(?:fabrica|ha fabricado|avala|patrocina|aprueba|respalda|interviene|participa|tiene)~…
      (?:se )?(?:menciona|mencionad|cita|citad|indica|indicad|nombra|nombrad)~…(?:solo|unicamente|exclusivamente|a efectos|a titulo|como referencia|para indicar|para identificar)
      (?:solo|unicamente|exclusivamente) (?:a efectos|a titulo|como referencia|indica|mencionad|citad)~`,
    ofAny: `
      (?:marcas?|nombres?|referencias?|modelos?|fabricantes?)…(?:menciona|citad|cita|indica|usa|utiliza|nombra)~…(?:solo|unicamente|exclusivamente|a efectos|a titulo|como referencia|para indicar|para identificar)
      marcas?…(?:pertenecen|son propiedad|propiedad)…(?:propietario|titular|dueño|respectiv)~
      (?:fabricante|marca|productor) independiente
      (?:sin|ningun~) (?:vinculo|relacion|vinculacion|afiliacion) con (?:la marca|el fabricante|las marcas)`,
  },
  pt: {
    before: `
      (?:nao|nem|nunca)…(?:afiliad|associad|vinculad|relacionad|ligad|patrocinad|aprovad|autorizad|licenciad|homologad|endossad|conectad)[oa]s?…(?: a| ao| com| por| pela| pelo| da| do| de)
      (?:nao|nem|nunca)…(?:fabricad|produzid|feit|vendid|distribuid|comercializad|fornecid)[oa]s?…(?: por| pela| pelo| da| do| de)
      (?:nao|nem)…(?:produto|artigo|peca|revendedor|representante|parceir|distribuidor|concessionari|agente)~ (?:\\p{L}+ )?(?:da|do|de|das|dos)
      (?:sem|nenhum~|nao temos|nao tem|nao possui|nao ha|nao existe)…(?:vinculo|relacao|ligacao|afiliacao|associacao|conexao|parceria)~…(?: com| a| ao| entre)
      independentes?…(?: da| do| de)
      nao (?:vem|provem|procede|pertence)~ (?:da|do|de|a|ao)
      nada a ver com
      marcas?…(?:registrada|comercial|propriedade)~…(?: da| do| de)`,
    behind: `
      (?:e|sao)…(?:marcas?…(?:registrada|comercial)|propriedade)~
      (?:nao|nem)…(?:fabrica|fabricou|produz|aprova|aprovou|patrocina|endossa|participa)~
      (?:e |sao )?(?:citad|mencionad|indicad|menciona)~…(?:apenas|somente|unicamente|so|para fins|como referencia|para indicar)
      (?:apenas|somente|unicamente) (?:como referencia|a titulo|citad|mencionad)~`,
    ofAny: `
      (?:marcas?|nomes?|referencias?|modelos?|fabricantes?)…(?:citad|mencionad|usad|utilizad|indicad)~…(?:apenas|somente|unicamente|so|para fins|como referencia|para indicar)
      marcas?…(?:pertencem|sao propriedade|propriedade)…(?:proprietari|titular|dono|respectiv|detentor)~
      (?:fabricante|marca|produtor)(?: nacional)? independente
      (?:sem|nenhum~) (?:vinculo|relacao|ligacao|afiliacao) com (?:a marca|o fabricante|a montadora|as marcas)`,
  },
  it: {
    before: `
      (?:non|ne|mai)…(?:affiliat|associat|collegat|legat|correlat|sponsorizzat|approvat|autorizzat|licenziat|omologat|conness)[oaie]…(?: a| al| alla| con| da| dal| dalla| di| all')
      (?:non|ne)…(?:prodott|fabbricat|realizzat|fatt|vendut|distribuit|fornit|costruit)[oaie]…(?: da| dal| dalla| di| dall')
      (?:non|ne)…(?:prodotto|articolo|ricambio|rivenditor|partner|distributor|rappresentant|concessionari)~ (?:\\p{L}+ )?(?:di|del|della|dell')
      (?:nessun~|senza|alcun~|non abbiamo|non ha)…(?:legame|rapporto|relazione|affiliazione|collegamento|connessione|accordo)~…(?: con| a| tra)
      (?:indipendente|indipendenti|estrane[oaie])…(?: da| dal| dalla| di| a)
      non (?:proviene|provengono|viene|deriva)~ (?:da|dal|dalla)
      niente a che (?:fare|vedere) con|nulla a che (?:fare|vedere) con
      marchi[oi]?…(?:registrat|commercial|depositat)~…(?: di| del| della)`,
    behind: `
      (?:e|sono)…(?:marchi[oi]?…(?:registrat|commercial|depositat)|proprieta)~
      (?:non|ne)…(?:produce|ha prodotto|approva|sponsorizza|ha approvato|c'entra)~
      (?:e |sono |viene )?(?:citat|menzionat|indicat|riportat)[oaie]…(?:solo|soltanto|esclusivamente|unicamente|a scopo|a titolo|per indicare)
      (?:solo|soltanto|esclusivamente|unicamente) (?:per compatib|a scopo|a titolo|come riferim)~`,
    ofAny: `
      (?:marchi[oi]?|marca|marche|nomi?|riferimenti|modelli)…(?:citat|menzionat|usat|utilizzat|indicat|riportat)~…(?:solo|soltanto|esclusivamente|unicamente|a scopo|a titolo|per indicare)
      (?:marchi[oi]?|marche)…(?:appartengono|sono di proprieta|proprieta|restano)…(?:proprietari|titolari|rispettivi)~
      (?:produttore|marchio|fabbricante) indipendente
      (?:nessun~|senza) (?:legame|rapporto|affiliazione|relazione) con (?:il marchio|la casa|il produttore|i marchi)`,
  },
  nl: {
    before: `
      (?:niet|nooit|noch|geen)…(?:verbonden|gelieerd|geassocieerd|gekoppeld|gesponsord|goedgekeurd|geautoriseerd|erkend|aangesloten)…(?: aan| met| door| bij| van)
      (?:niet|noch)…(?:gemaakt|vervaardigd|geproduceerd|geleverd|verkocht|gefabriceerd|afkomstig|ontwikkeld)…(?: door| van| uit)
      niet (?:van|door)(?: het| de)?(?: merk| firma| fabrikant)? ?$
      geen (?:\\p{L}+ )?(?:officieel |officiele |originele )?(?:product|artikel|dealer|partner|vertegenwoordiger|onderdeel|distributeur|wederverkoper|reseller)~ (?:van|door)
      (?:geen|zonder)…(?:relatie|band|banden|verband|connectie|binding|link|samenwerking|affiliatie)…(?: met| tot| aan| tussen)
      (?:onafhankelijk|los)…(?: van)
      niets (?:te maken met|met…te maken)
      handelsmerk~ van(?: het| de)? ?$`,
    behind: `
      (?:is|zijn)…(?:handelsmerk|geregistreerde? merk|eigendom)~
      (?:is|heeft|hebben|zijn) (?:\\p{L}+ ){0,3}(?:niet|geen|niets)…(?:betrokken|gemaakt|goedgekeurd|verbonden|gelieerd|te maken|geproduceerd)
      (?:wordt|worden|is)?…(?:genoemd|vermeld|aangehaald)…(?:alleen|slechts|enkel|uitsluitend|ter)
      (?:wordt |is |dient )?(?:alleen|slechts|enkel|uitsluitend) (?:gebruikt |genoemd |vermeld )?(?:ter|genoemd|vermeld|om aan)`,
    ofAny: `
      (?:merk|fabrikant|type|model)~ ?(?:naam|namen)?~…(?:alleen|slechts|enkel|uitsluitend)…(?:ter|om|voor|genoemd|vermeld|gebruikt)
      (?:merk|handelsmerk|merknam)~…(?:eigendom|behoren|zijn van)…(?:eigena|houder|respectiev)~
      onafhankelijk~ (?:fabrikant|producent|merk|leverancier)
      geen (?:\\p{L}+ )?(?:relatie|band|verband|binding) met (?:de|het) (?:merk|fabrikant|maker)`,
  },
};
