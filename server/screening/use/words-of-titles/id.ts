// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const ID = `
  abaya adapter adem almond alquran amanah ambeien anggun angsuran antena antiseptik apotek apron arisan arit arwana asbak asma atlas audio awet
  bacaan badminton bahannya bahar baja baki bakso baku balsem bandeng banner barbel basreng batagor batako bayam bazar becak bedong beha bekal bemper
  bengkok berbahan berbusa bercorak berduri bergaransi bergaris bergelombang bergo berhias berhidung berhijab berjaring berjerawat berkabel berkaki
  berkancing berkerah berlaci berlampu berlapis berlengan berlogo berlubang bermacam bermerek bermerk berminat berminyak bermotif bermutu beroda
  berpengaman berpintu berpola bersayap bersegel bersepeda bersusun bertali bertekstur bertingkat bet betis beton bid bihun bikini biliar bisul blazer
  blouse bodi body bolpoin bordiran botolan bpkb brokat brosur bubble bulumata busana butir cadar cafe camping cantolan cardigan catok celengan cemara
  cemilan cengkeh charging chat cicil cicilan cilok cireng clutch cod colok cooker corak couple cumi cupang custom cutter dada dakron dandang
  dashboard denim deodoran desainnya deterjen dicas dicek diecast dikemas dilipat dimasak dimsum dinamo dioda dipan disetel disetrika disewakan
  dispenser distributor ditawar ditempel dobel doff dongkrak dumbbell dumbel dupa eceran edukatif ekonomis eksim ekspor eksterior elastis empeng encok
  ensiklopedia etalase etnik eyeliner faktur fiber figurin fitness flanel flashdisk flek folat freezer fungsinya furnitur furniture futsal gancu
  garansi gardan gasing gawai gawang gazebo gendongan genggam genset genteng gerai gilingan gincu ginseng giwang glossy golok granola gurame gurih
  gypsum habbatussauda hairclip halal hamster hantaran harddisk hardisk harmonika headphone helai hemat herbal hgb hidroponik hitamnya hollow hoodie
  huni hunian imb imlek impor import imunitas injeksi instalasi instan interior inverter iqro isian jadul jahitannya jambu jeans jedai jeli jerawat
  jingga jinjing joystick juicer jumpsuit kaftan kainnya kait kakap kalkulator kalsium kamus kancingan kangkung kanopi kantoran kanvas kapasitor karat
  karton kasual katrol kavling kebugaran kecerahan kedap kedelai kegunaan kehalusan kejantanan kekinian kelembapan kelembutan kelengkapan kelereng
  kelor kemarau kemas kemasan kemasannya kemenyan kemiri kemoceng kenanga kenari kental kerajinan kerikil keris keriting kerutan ketahanan ketebalan
  ketipung ketombe keunggulan kewanitaan khasiat khimar khitan kiloan kios kismis klip kloset koi kolagen kolesterol komedo komposisi kompresor
  konfeksi konsumen kontrakan konveksi koral koran korset kos kosmetik koyo krimer kuaci kuali kuitansi kukus kukusan kuncir kuota kupluk kurap kusen
  kustom kutek kuteks laher lamaran lampion langsing lapak las lavender lawas layarnya lebarnya lecet lele lentur linggis lingkar linu lonjong lotion
  lovebird loyang luarnya lunas mahar makaroni mal manekin map margarin masjid matic mayones mebel melar melembapkan melembutkan melengkung melon
  mempercantik mempermudah memudahkan memutihkan mencerahkan mengencangkan menghaluskan menghias mengkilap mengkilat mengkudu menyusui merambat mete
  mewarnai mic microwave miniatur minimarket modelnya modem modifikasi mug mujair multiplek musala mushaf mushola muslim mutu nangka nasi nego nila
  nilon nonkolesterol nota nuansa nugget oat obral oles onderdil ongkir ongkos ons order orisinal outer overall pack packing pajangan paketan pala
  panahan panggangan panjangnya pantofel panu paperbag parabola parket pashmina payet pegal pelangsing pelapis pelek pelembap pelembut pelumas pelurus
  pemakaian pemanis pemantik pemarut pemasangan pemasok pembelinya pembungkus pemesanan pemesanannya pemijat peminjaman pempek pemutar pemutih
  pemutihan penahan penanak pencahayaan pencerah pencukur penerangan penerbit pengaduk pengarang pengasah pengawet pengembalian pengembang pengencang
  pengeras pengering pengeriting penggorengan penghangat pengharum penghemat penghias penghilang pengirimannya pengiris pengisi pengocok pengontrol
  pengrajin pengukur pengukus pengunci pengupas peniti penjepit penjualnya penopang penukaran penumbuh penumbuk penyambung penyaring penyedap
  penyemprot penyewa penyewaan perabot perabotan perangko perawatannya percetakan perekam perekat peri perisa perkakas permadani perona pestisida
  pewangi pewarna pigura pilek pinset pipa pipi pipih plafon plakat plastisin plester polybag poni portable pouch powerbank preloved produsen propolis
  prosesor proyektor puasa pulsa pusaka putihnya radiator rafia ragi rajutan ramadan rating rautan reel regulator relai rematik rendang rental renteng
  reseller resi resin resistor retro retur rias rice rontok ruko rumahan sablon sagu salep sambiloto sambung sanggul sangkar sanitizer sariawan
  sarimbit sayur scanner seblak seken sekring selebar selendang semangka seminar sempak semprot senam sendi sepaket serbaguna serbet sereh seserahan
  setel setir shampoo shm shuttlecock silat silika silinder simpel siomay sirop slempang sneakers soft softlens solar solder songket songkok spandek
  spanduk spatbor spatula spesifikasi spirulina stamina stang steker stempel steril stnk stock stoking stoples strategis suede sumpit supplier
  suspensi susu sutera suvenir sweter syari tabir tanam tandon tanktop tatah tawar tebalnya tegangan tekstur telon tempe tempelan tensimeter tenunan
  teralis terawat teringan teripang terjangkau terkirim terlaris terlengkap terlindungi termewah termometer termurah terpakai terpanjang terpercaya
  tersegel tersusun teruji testimoni tetikus timah tongkol toren totebag trafo tralis trampolin transistor transparan treadmill trendi triplek tumbler
  uban ubin ukir ukiran ulasan urat usb vakum vanila vanili vape varian variasi vinil vintage vinyl vitalitas voli voucher walet wallpaper wasir
  wastafel waterpas waterproof watt wig wireless wisuda yogurt zaitun kerak`;
