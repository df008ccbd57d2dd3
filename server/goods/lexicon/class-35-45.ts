import { type ClassLexicon } from './format';

/** Advertising, business, retail. */
export const CLASS_35: ClassLexicon = {
  niceClass: 35,
  groups: {
    retail: `
@retail services, retail store services, wholesale services, sales promotion for others, online retail store services, mail order services, import-export agencies, procurement services for others; 零售服务, 批发服务, 替他人推销, 为零售目的, 进出口代理, 替他人采购
online marketplace, provision of an online marketplace, retail services of, wholesale of, retail or wholesale services, shop window dressing, presentation of goods, demonstration of goods, supermarket retail, department store, auctioneering, distribution of samples, retail or wholesale services for pharmaceutical, vending machines rental, retailing, retail, wholesale, sale of, mail order, convenience store; 在线市场, 药品零售, 商品展示, 拍卖, 超市, 电商, 零售, 批发, 商场
`,
    advertising: `
@advertising, marketing, publicity, advertising services, advertising agencies; 广告, 市场营销, 广告代理, 广告宣传
online advertising, marketing research, public relations, bill-posting, outdoor advertising, advertising space rental, direct mail advertising, television advertising, publication of publicity texts, opinion polling, market studies, modelling for advertising, pay per click advertising, search engine optimization, telemarketing services, sponsorship search, trade fairs organization, exhibitions for commercial purposes, layout services for advertising purposes, targeted marketing, price comparison services, news clipping services, scriptwriting for advertising; 计算机网络上的在线广告, 市场调研, 公共关系, 商业橱窗布置, 广告空间出租, 组织商业展览
`,
    business: `
@business management, business administration, business consultancy, office functions, business services, business assistance; 商业管理, 商业经营, 企业管理, 办公事务, 商业企业管理
accounting, book-keeping, auditing, employment agencies, personnel recruitment, tax preparation, payroll preparation, business information, business appraisals, business investigations, data entry, compilation of information into computer databases, systemization of information into databases, secretarial services, typing, photocopying, word processing, transcription, telephone answering for unavailable subscribers, appointment reminder services, economic forecasting, statistical information, cost price analysis, franchising business management, business management of hotels, business management of performing artists, relocation services for businesses, outsourcing services, invoicing, office machines rental, human resources, personnel management consultancy, psychological testing for selection of personnel, administrative processing of purchase orders, drawing up of statements of accounts, efficiency experts, commercial information agencies, consumer information, negotiation and conclusion of commercial transactions for third parties, subscriptions arranging, file management computerized, web indexing for commercial, commercial intermediation services, loyalty program, commercial administration of licensing; 会计, 人事管理咨询, 职业介绍所, 商业审计, 计算机数据库信息系统化, 税务申报服务, 人力资源, 特许经营的商业管理, 商业信息, 文秘
`,
  },
};

export const CLASS_36: ClassLexicon = {
  niceClass: 36,
  groups: {
    financial: `
@financial services, banking, insurance, financial affairs, monetary affairs, finance services, financial analysis, insurance services; 金融服务, 保险, 银行, 金融事务
credit card services, debit card services, payment processing, loans financing, investment, capital investments, fund investments, mutual funds, brokerage, stock brokerage, securities brokerage, stock exchange quotations, financial consultancy, financial information, financial management, factoring, lease-purchase financing, hire-purchase financing, mortgage banking, savings bank services, electronic funds transfer, cryptocurrency exchange, electronic wallet payment services, life insurance underwriting, health insurance underwriting, accident insurance underwriting, insurance brokerage, insurance underwriting, actuarial services, pension, trusteeship, fiduciary, surety services, bail-bonding, debt collection agencies, credit bureaux, clearing houses financial, exchanging money, issuance of travellers' cheques, safe deposit services, financial evaluation, antique appraisal, art appraisal, jewellery appraisal, numismatic appraisal, stamp appraisal, charitable fund raising, charitable fundraising, financial sponsorship, pawnbrokerage, lending against security, retirement payment services, business liquidation services financial, providing financial information via a web site, financing services, tax fiscal valuation, crowdfunding, issuance of credit cards, fiscal assessments, repair costs evaluation financial appraisal, instalment loans, processing of credit card payments, deposits of valuables, venture capital, wealth management; 信用卡服务, 贷款, 投资, 证券经纪, 基金投资, 典当, 支付处理, 募集慈善基金, 保险经纪, 担保, 金融咨询, 信托
`,
    realestate: `
@real estate affairs, real estate agencies, real estate management, real estate brokers; 不动产管理, 不动产代理, 房地产
rental of apartments, leasing of real estate, rent collection, apartment house management, accommodation bureaux apartments, housing agents, real estate appraisal, rental of offices, leasing of farms, rental of offices for co-working, property management, standing timber evaluation; 不动产出租, 公寓管理, 商品房销售, 住所代理
`,
  },
};

export const CLASS_37: ClassLexicon = {
  niceClass: 37,
  groups: {
    construction: `
@building construction, construction services, construction, building construction supervision; 建筑, 建筑施工, 建筑施工监督
demolition of buildings, bricklaying, masonry, roofing services, painting interior and exterior, plastering, plumbing, paperhanging, road paving, scaffolding, carpentry services, warehouse construction and repair, factory construction, harbour construction, pipeline construction and maintenance, underwater construction, construction consultancy, construction information, rental of construction equipment, rental of bulldozers, rental of excavators, building insulating, building sealing, swimming-pool construction, drilling of wells, drilling for oil, mining extraction, quarrying services, pier breakwater building, damp-proofing building, laying of cable, interior refurbishment, home renovation, rental of cranes, building of fair stalls and shops; 建筑拆除, 室内装潢, 管道铺设, 建筑信息, 采矿, 建筑咨询, 铺路
`,
    repair: `
@repair, installation services, maintenance services, repair services, installation and repair, repair or maintenance, installation maintenance and repair; 修理, 安装服务, 维修, 维护和修理, 维修服务
vehicle repair, motor vehicle maintenance and repair, vehicle maintenance, vehicle washing, vehicle cleaning, car wash, car washing services, vehicle service stations, vehicle lubrication greasing, vehicle polishing, anti-rust treatment for vehicles, vehicle battery charging, vehicle breakdown repair services, retreading of tires, vulcanization of tires repair, tire balancing, airplane maintenance and repair, shipbuilding, computer hardware installation maintenance and repair, telephone installation and repair, machinery installation maintenance and repair, air-conditioning apparatus installation and repair, heating equipment installation and repair, electric appliance installation and repair, kitchen equipment installation, elevator installation and repair, lift installation and repair, burglar alarm installation and repair, fire alarm installation and repair, furnace installation and repair, boiler cleaning and repair, burner maintenance, chimney sweeping, clock and watch repair, shoe repair, clothing repair, mending clothing, umbrella repair, parasol repair, furniture maintenance, furniture restoration, upholstering, upholstery repair, restoration of works of art, restoration of musical instruments, photographic apparatus repair, film projector repair, pump repair, safe maintenance and repair, strong-room maintenance and repair, cleaning of buildings, cleaning of clothing, dry cleaning, laundering, laundry services, linen ironing, pressing of clothing, rug cleaning, carpet cleaning, window cleaning, street cleaning, diaper cleaning, disinfecting, vermin exterminating other than for agriculture, pest control other than for agriculture, rat exterminating, snow ploughing, knife sharpening, leather care cleaning and repair, fur care cleaning and repair, sanding, pumicing, rebuilding engines, rebuilding machines, refilling of toner cartridges, artificial snow-making services, swimming-pool maintenance, sterilization of medical instruments, interference suppression in electrical apparatus, rust proofing, washing, tuning of musical instruments, irrigation devices installation and repair, doors and windows installation, rental of cleaning machines, rental of road sweeping machines, charging of electric vehicles, phone repair; 车辆保养和修理, 计算机硬件安装维护和修理, 干洗, 洗衣, 车辆清洗, 家具保养, 清洁建筑物, 消毒服务, 电器的安装和修理, 空调设备的安装与修理, 手机维修, 钟表修理, 电话安装和修理, 洗车, 汽车保养和修理, 轮胎翻新, 飞机保养与修理, 医疗器械的安装和修理, 喷涂服务
`,
  },
};

export const CLASS_38: ClassLexicon = {
  niceClass: 38,
  groups: {
    telecom: `
@telecommunications, telecommunication services, communications services, telecommunication; 电信服务, 通信服务, 电讯服务, 电信
broadcasting, television broadcasting, radio broadcasting, cable television broadcasting, wireless broadcasting, streaming of data, video streaming, message sending, electronic mail, email services, cellular telephone communication, telephone services, telephone communications, communications by computer terminals, communications by fibre optic networks, communications by telegrams, telegram, telex services, facsimile transmission, paging services, providing access to a global computer network, internet service providers, providing internet access, internet access services, providing access to the internet, providing user access to databases, providing internet chatrooms, online forums, electronic bulletin board services, videoconferencing, video conferencing services, teleconferencing services, satellite transmission, transmission of digital files, computer aided transmission of messages and images, transmission of greeting cards online, voice mail services, news agencies, wire service, rental of modems, rental of telephones, rental of telecommunication equipment, rental of fax, rental of access time to global computer networks, telecommunications routing and junction services, providing telecommunications channels for teleshopping, providing telecommunications connections to a global computer network, information about telecommunication, video-on-demand transmission, call center telecom, voip; 电视播放, 无线电广播, 信息传送, 电子邮件, 移动电话通讯, 提供互联网聊天室, 数据流传输, 视频会议服务, 电话通讯, 计算机终端通讯, 卫星传送, 新闻社, 光纤通讯, 提供与全球计算机网络的电讯联接服务, 直播传送
`,
  },
};

export const CLASS_39: ClassLexicon = {
  niceClass: 39,
  groups: {
    transport: `
@transport, transportation, freight transport, logistics, delivery of goods, storage of goods, packaging of goods, transport services, storage; 运输, 物流, 货运, 商品包装, 仓储, 货物贮存
air transport, shipping, marine transport, ship transport, car transport, railway transport, bus transport, taxi transport, courier services, parcel delivery, message delivery, mail delivery, delivery of newspapers, flower delivery, food delivery, removal services, furniture removal, freight forwarding, freighting, freight brokerage, transport brokerage, ship brokerage, warehousing, storage, rental of warehouses, rental of storage containers, car rental, vehicle rental, bicycle rental, boat rental, horse rental, rental of wheelchairs, coach rental, aircraft rental, rental of motor racing cars, chauffeur services, car sharing, carpooling, car parking, parking place rental, garage rental, towing, vehicle breakdown towing services, ambulance transport, armoured car transport, guarded transport of valuables, escorting of travellers, passenger transport, ferry-boat transport, river transport, lighterage, pilotage, piloting, salvage of ships, refloating of ships, underwater salvage, hauling, carting, porterage, unloading cargo, stevedoring, wrapping of goods, gift wrapping, bottling services, electricity distribution, water distribution, water supplying, distribution of energy, transport by pipeline, storage of electronically stored data, launching of satellites for others, traffic information, transportation information, transportation logistics, operating canal locks, ice-breaking, transport reservation, rental of diving suits, rental of safes?, rental of vehicle roof racks, stranded goods recovery, drone transport, franking of mail, physical storage of data; 快递服务, 汽车出租, 停车场服务, 船运货物, 空中运输, 出租车运输, 商品打包, 管道运输, 搬家, 配送, 能源分配, 司机服务, 货运经纪, 汽车运输, 海上运输, 包裹投递, 导航系统出租, 停车位出租, 救护运输, 拖运
`,
    travel: `
@travel arrangement, arranging of tours, travel reservation, sightseeing tourism, arranging of cruises, booking of seats for travel, travel agencies, arranging of travel; 旅行安排, 安排旅游, 观光旅游, 旅行预订, 旅行陪伴, 旅行社
tour conducting, tourist guide services, ticket booking for travel, boat cruise, pleasure boat transport, arranging of transportation for travel tours, escorting of tourists, cruise ship; 旅行座位预订, 安排游览, 导游
`,
  },
};

export const CLASS_40: ClassLexicon = {
  niceClass: 40,
  groups: {
    treatment: `
@treatment of materials, material treatment information, custom manufacturing, custom assembling of materials for others, processing services; 材料处理, 材料加工, 定做材料装配, 材料处理信息
printing services, printing, lithographic printing, offset printing, pattern printing, silkscreen printing, 3d printing services, photographic printing, photographic film development, bookbinding, dressmaking, clothing alteration, custom tailoring, tailoring, embroidering, quilting, dyeing, textile dyeing, fur dyeing, leather staining, leather working, tanning, bleaching fabric, cloth treating, cloth waterproofing, crease-resistant treatment, permanent-press treatment of fabrics, shrinking, mothproofing textile, fireproofing of textiles, cutting cloth, knitting machine rental, metal treating, metal plating, electroplating, galvanization, gilding, gold plating, silver plating, nickel plating, chromium plating, tin plating, cadmium plating, welding services, soldering, forging services, metal casting, metal tempering, burnishing by abrasion, polishing by abrasion, grinding services, engraving services, laser scribing, blacksmithing, boilermaking, millworking, saw mill, planing of materials, woodworking services, timber felling and processing, glass-blowing, optical glass grinding, pottery firing, firing pottery, ceramic processing, framing of works of art, taxidermy, paper finishing, paper treating, food preservation, food smoking, freezing of foods, flour milling, fruit crushing, animal slaughtering, wine making services, brewing services, coffee roasting services, recycling of waste and trash, waste treatment transformation, destruction of waste and trash, incineration of waste and trash, sorting of waste and recyclable material transformation, decontamination of hazardous materials, water treating, water purification services, air purification, air freshening, air deodorising, energy production, generation of electricity, generator rental, rental of heating apparatus, rental of air conditioning apparatus, refining services, oil refining, stripping finishes, abrasion, cryopreservation services, sandblasting services, stained glass treatment, window tinting treatment, dental technician services, key cutting, laminating, magnetization, colour separation services, photocomposing services, vulcanization material treatment, application of finishes to textiles, textile treating, wool treating, fur conditioning, skin dressing, saddlery working, slaughter, rental of bookbinding machines; 服装制作, 印刷, 食物冷冻, 废物处理, 净化空气, 水处理, 金属处理, 雕刻, 电镀, 裁剪, 艺术品装框, 定制3D打印, 能源生产, 面粉加工, 纺织品精加工, 木器制作, 茶叶加工, 玻璃窗着色处理, 药材加工, 发电机出租, 配镜
`,
  },
};

export const CLASS_41: ClassLexicon = {
  niceClass: 41,
  groups: {
    education: `
@education, training, teaching, educational services, providing of training, education services, instruction services; 教育, 培训, 教学, 学校教育
coaching, tutoring, nursery schools, boarding schools, educational examination, vocational guidance, correspondence courses, religious education, physical education, practical training, conducting seminars, arranging conferences, workshops arranging, arranging and conducting of congresses, arranging and conducting of colloquiums, symposiums, organization of exhibitions for cultural or educational purposes, organization of competitions education or entertainment, academies education, language teaching, gymnastic instruction, animal training, vocational retraining, lending libraries, mobile library services, bookmobile services, publication of books, publishing, publication of texts other than publicity texts, publication of electronic books and journals online, electronic desktop publishing, providing online electronic publications not downloadable, translation, sign language interpretation, interpreting services, calligraphy services, writing of texts, kindergarten, online courses, personal training?; 幼儿园, 家教服务, 组织教育或娱乐竞赛, 安排和组织会议, 图书出版, 翻译, 书籍出版, 在线电子书籍和杂志的出版, 职业再培训, 组织文化或教育展览, 提供在线电子出版物, 出借书籍的图书馆, 培训班, 讲课, 流动图书馆
`,
    entertainment: `
@entertainment, entertainment services, sporting and cultural activities, amusements, recreation information, cultural activities; 娱乐, 娱乐服务, 文娱活动, 演出
film production, production of television programmes, radio entertainment, television entertainment, theatre productions, live performances presentation, orchestra services, music-halls, music composition services, concert, providing online music not downloadable, providing online videos not downloadable, game services provided online from a computer network, online gaming, video game services, gambling, casino facilities, lottery, operating lotteries, amusement parks, amusement arcades, zoological gardens, museum facilities, cinema presentations, movie studios, cinema, movie theaters, nightclubs, discotheque services, karaoke services, health club services, fitness club, gym services, fitness training, providing sports facilities, sports camp services, organization of sports competitions, timing of sports events, golf facilities, holiday camp services entertainment, club services, party planning entertainment, organization of balls, organization of fashion shows for entertainment, beauty contests arranging, booking of seats for shows, ticket agency services entertainment, photography, photographic reporting, videotaping, videotape editing, video editing, film distribution, film rental, rental of video games, rental of toys, rental of musical instruments?, rental of sound recordings, rental of stage scenery, rental of stadium facilities, rental of sports equipment, rental of tennis courts, rental of audio equipment, rental of cine-films, rental of lighting apparatus for theatrical sets, recording studio services, dubbing, subtitling, screenplay writing, scriptwriting other than for advertising, entertainer services, modelling for artists, circuses, disc jockey services, toys rental, news reporters services, games equipment rental, layout services other than for advertising, microfilming, amusement park, music production, digital imaging services, presentation of variety shows, tv shows, variety show; 电影制作, 现场表演, 游乐园服务, 健身俱乐部, 提供在线游戏, 摄影, 音乐制作, 博物馆服务, 彩票, 夜总会, 电视文娱节目, 俱乐部服务, 玩具出租, 卡拉OK服务, 健身, 体育场设施出租, 在计算机网络上提供在线游戏, 电影发行, 动物园服务, 票务代理, 赌场, 录像带发行, 为艺术家提供模特服务, 提供体育设施, 直播娱乐
`,
  },
};

export const CLASS_42: ClassLexicon = {
  niceClass: 42,
  groups: {
    computing: `
@computer programming, software as a service, computer software design, information technology consultancy, software development, computer services, computer software consultancy, saas, technology consultancy, platform as a service; 计算机编程, 软件即服务, 计算机软件设计, 信息技术咨询, 软件开发, 技术咨询
website design, creating and maintaining web sites for others, hosting computer sites, web hosting, cloud computing, cloud storage, maintenance of computer software, updating of computer software, installation of computer software, rental of computer software, rental of computers, rental of web servers, server hosting, data conversion of computer programs, conversion of data or documents from physical to electronic media, recovery of computer data, computer system analysis, computer system design, monitoring of computer systems by remote access, computer virus protection services, computer security, data encryption services, duplication of computer programs, providing search engines for the internet, off-site data backup, electronic data storage, digitization of documents scanning, artificial intelligence as a service, computer technology consultancy, consultancy in the design and development of computer hardware, web site design consultancy, unlocking of mobile phones, cybersecurity, data mining, blockchain as a service, telecommunications technology consultancy, providing information on computer technology, computer animation design, app development; 网站设计, 云计算, 计算机系统设计, 平台即服务, 托管计算机站, 把有形的数据或文件转换成电子媒体, 计算机软件维护, 计算机系统分析, 网络服务器出租, 电子数据存储, 网站设计咨询, 计算机软件咨询, 计算机技术咨询, 恢复计算机数据, 手机解锁
`,
    research: `
@scientific research, technical research, industrial design, research and development, scientific services, engineering, quality control, scientific and technological services, design services, technological services; 科学研究, 技术研究, 工业品外观设计, 质量检测, 材料测试, 工程学
architecture, architectural consultation, interior design, decor interior, dress designing, packaging design, graphic arts design, graphic design, fashion design, product design, styling industrial design, construction drafting, chemical analysis, chemical research, chemistry services, biological research, bacteriological research, clinical trials, medical research, cosmetic research, physics research, mechanical research, geological surveys, geological research, geological prospecting, land surveying, surveying, oil-field surveys, analysis for oil-field exploitation, oil prospecting, oil-well testing, underwater exploration, meteorological information, weather forecasting, textile testing, material testing, quality evaluation, authenticating works of art, vehicle roadworthiness testing, calibration measuring, energy auditing, technical project studies, urban planning, cloud seeding, research in the field of environmental protection, environmental protection consultancy, conducting technical project studies, technical writing, handwriting analysis graphology, rental of meters for the recording of energy consumption, evaluation of standing timber quality, water analysis, laboratory services, dress design, engineering services, scientific laboratory; 室内设计, 包装设计, 服装设计, 化学分析, 建筑学, 测量, 生物学研究, 平面美术设计, 天气预报, 地质勘测, 车辆性能检测, 纺织品测试, 工程绘图, 建筑设计, 城市规划, 节能领域的咨询, 无形资产评估?, 艺术品鉴定, 临床试验, 造型工业品外观设计
`,
  },
};

export const CLASS_43: ClassLexicon = {
  niceClass: 43,
  groups: {
    food: `
@restaurant services, services for providing food and drink, restaurants, cafes, food and drink services; 餐馆, 餐厅, 提供食物和饮料服务, 饭店, 咖啡馆
bar services, catering, cafeterias, snack-bars, canteens, self-service restaurants, coffee shop, tea house, fast food restaurant, food and drink catering, take-out restaurant, bars, pubs, food sculpting, rental of drinking water dispensers, rental of cooking apparatus, bakery cafe, buffet, bistro, ice cream parlors, mobile restaurant, washoku restaurant, pizzeria, steakhouse, hookah lounge; 酒吧服务, 快餐馆, 自助餐厅, 茶馆, 备办宴席, 流动饮食供应, 茶室, 咖啡店, 奶茶店, 火锅店
`,
    accommodation: `
@hotel services, hotels, temporary accommodation, accommodation services; 旅馆, 酒店, 住所代理旅馆, 提供临时住宿, 宾馆
motels, boarding houses, tourist homes, hotel reservations, temporary accommodation reservations, boarding house bookings, accommodation bureaux hotels boarding houses, holiday camp services lodging, camping facilities, campground facilities, rental of temporary accommodation, rental of meeting rooms, rental of tents, rental of chairs tables table linen glassware, rental of transportable buildings, boarding for animals, pet hotel, animal boarding, day-nurseries crèches, child care centres, retirement homes, resort hotel, hostel, bed and breakfast, youth hostels, nursing homes?; 旅馆预订, 养老院, 日间托儿所, 动物寄养, 会议室出租, 提供野营场地设施, 帐篷出租, 民宿, 汽车旅馆, 寄宿处, 度假村
`,
  },
};

export const CLASS_44: ClassLexicon = {
  niceClass: 44,
  groups: {
    medical: `
@medical services, health care, hospitals, medical clinic services, medical assistance, health care services, healthcare, health counselling; 医疗服务, 医院, 保健, 医疗诊所服务, 医疗辅助
dentistry, dental clinic, nursing care, nursing medical, pharmacy advice, physiotherapy, physical therapy, chiropractics, psychologist services, opticians services, optician services, optical services, alternative medicine services, therapy services, speech therapy, telemedicine services, midwife services, blood bank services, in vitro fertilization, artificial insemination services, plastic surgery, hospices, sanatoriums, convalescent homes, rest homes, nursing homes medical, rehabilitation for substance abuse patients, medical equipment rental, health spa services, health centers, orthodontic services, aromatherapy services, massage, medical advice for individuals, organ tissue banks, preparation of prescriptions by pharmacists, medical screening, medical diagnosis, lifestyle diet advice, dietary advice, animal breeding, veterinary assistance, veterinary services, pet grooming, animal grooming, assisted reproduction; 牙科服务, 护理, 药剂师配药服务, 理疗, 心理专家, 整形外科, 疗养院, 兽医辅助, 宠物清洁, 动物养殖, 按摩, 医疗设备出租, 饮食营养指导, 远程医学服务, 眼镜行, 医药咨询, 宠物美容, 健康咨询, 治疗服务, 芳香疗法服务
`,
    beauty: `
@beauty salons, hygienic and beauty care, hairdressing salons, beauty care services, beauty salon services; 美容院, 美容服务, 理发, 理发店服务, 美容师服务
manicuring, hair implantation, tattooing services, body piercing, depilatory waxing, sauna services, solarium services, turkish baths, public baths for hygiene purposes, visagists' services, spa services, barbershops, nail salon, make-up services, hair salon, cosmetic treatment; 修指甲, 桑拿浴服务, 纹身, 蒸汽浴, 化妆师服务, 公共卫生浴, 美甲服务, 头发移植, 日光浴服务
`,
    agriculture: `
@agriculture services, gardening services, horticulture, forestry services, landscape gardening, farming services; 园艺, 农业服务, 风景设计, 园艺学
lawn care, flower arranging, wreath making, plant nurseries, tree planting, tree surgery, landscape design, aerial spreading of fertilizers, rental of farming equipment, weed killing, vermin exterminating for agriculture, aquaculture services, pest control services for agriculture, cattle breeding, beekeeping; 植树, 庭院风景布置, 草坪修整, 苗圃, 农场设备出租, 水产养殖服务, 除草, 花卉摆放
`,
  },
};

export const CLASS_45: ClassLexicon = {
  niceClass: 45,
  groups: {
    legal: `
@legal services, intellectual property consultancy, legal research, lawyers; 法律服务, 知识产权咨询, 法律研究, 律师
licensing of intellectual property, copyright management, litigation services, arbitration services, mediation, alternative dispute resolution services, registration of domain names legal, legal document preparation services, monitoring intellectual property rights for legal advisory purposes, licensing of computer software legal services, trademark registration services, patent attorney; 知识产权许可, 版权管理, 诉讼服务, 商标代理, 仲裁, 知识产权监督, 域名注册, 法律咨询
`,
    personal: `
@personal and social services, security services for the protection of property and individuals, security services, dating services, social services, personal services; 个人服务, 安全服务, 社交服务, 为保护财产和人身安全的服务, 在线社交网络服务
online social networking services, funerary undertaking, funeral services, burial services, cremation services, marriage agencies, planning and arranging of wedding ceremonies, baby sitting, babysitting, pet sitting, house sitting, chaperoning, escorting in society, bodyguards, night guards, guards, security consultancy, monitoring of burglar and security alarms, detective agencies, missing person investigations, personal background investigations, lost property return, opening of security locks, fire-fighting, factory inspection for safety, baggage inspection for security purposes, clothing rental, evening dress rental, rental of fire alarms, rental of fire extinguishers, rental of safes, horoscope casting, astrological consultancy, spiritual consultancy, organization of religious meetings, adoption agency services, genealogical research, release of doves for special occasions, personal shopping, tracking of stolen property, dog walking services, crematorium services, fashion stylist, tarot reading; 殡仪, 婚姻介绍, 侦探公司, 服装出租, 开保险锁, 交友服务, 消防, 家务服务, 计划和安排婚礼服务, 宗教集会, 私人保镖, 失物招领, 临时照看婴孩, 占星, 晚礼服出租, 组织宗教集会, 宠物寄养照看
`,
  },
};
