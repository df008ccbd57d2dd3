import { type ClassLexicon } from './format';

/** Meat, fish, dairy, preserved fruit and vegetables, edible oils. */
export const CLASS_29: ClassLexicon = {
  niceClass: 29,
  groups: {
    meat: `
@meat, poultry not live, meat products, game not live, meat preserved; 肉, 肉制品, 肉类, 死家禽, 腌制肉; 0201
beef, pork, chicken, sausage, ham, bacon, beef jerky, canned meat, lamb meat, turkey meat, duck meat, meatballs, liver, liver pâté, lard?, bouillon, broth, soup, soups, stock cubes, preparations for making soup, bone broth, meat extracts, meat jellies, black pudding, tripe, salami, sausages, hot dog sausages, salted meats, tinned meat, pork rinds, jerky, veal, mutton, foie gras, gelatine, suet for food, bone marrow for food, corned beef, pâté; 牛肉, 猪肉, 鸡肉, 香肠, 火腿, 培根, 牛肉干, 罐头肉, 羊肉, 肉脯, 鸭脖, 卤味, 肉松, 腊肠, 腊肉, 鸡爪, 午餐肉, 肉丸, 猪肉脯, 鸭肉, 汤, 浓汤, 肉罐头, 鸡胸肉, 鸡翅, 牛排; 1601
`,
    fish: `
@fish not live, seafood, fish, fish products, crustaceans not live, fish-based foodstuffs; 鱼制品, 海鲜, 水产品, 鱼非活, 水产罐头; 0302
tuna, salmon, shrimp, squid, canned fish, fish fillets, crab, sea cucumber, dried fish, sardines, anchovy, herrings, caviar, roe, lobsters not live, prawns not live, mussels not live, oysters not live, clams, shellfish, spiny lobsters, crayfish not live, tinned fish, salted fish, fish meal for human, fishmeal, surimi, fish balls, crab sticks, dried squid, freeze dried strawberries, freeze dried fruit, isinglass for food, abalone, dried shrimp, scallop, edible birds' nests, silkworm chrysalis, sea-cucumbers not live; 金枪鱼, 三文鱼, 虾, 鱿鱼, 鱼罐头, 鱼片, 螃蟹, 海参, 鱼干, 鱼丸, 虾仁, 鲍鱼, 鱼子酱, 龙虾, 虾米, 鱿鱼丝, 扇贝, 带鱼, 干贝, 燕窝, 鱼; 1604
`,
    dairy: `
@dairy products, milk products, milk; 乳制品, 奶制品, 牛奶制品, 牛奶; 0401
cheese, butter, yogurt, cream dairy, milk powder, condensed milk, whipped cream, eggs, egg, powdered eggs, yoghurt, kefir, kephir, koumiss, kumys, curd, whey, milk beverages, milk shakes, milk tea beverages milk predominating, oat milk, soy milk, soya milk, almond milk, coconut milk, peanut milk, rennet, margarine, butter cream, ghee, snail eggs, albumin for food, white of eggs, yolk of eggs, casein for food, lactic acid drinks, rice milk milk substitute, powdered milk, cow milk, goat milk, milk substitutes, coffee creamer, non-dairy creamer, cocoa butter for food, mozzarella; 奶酪, 黄油, 酸奶, 奶油, 奶粉, 炼乳, 鸡蛋, 蛋, 豆奶, 皮蛋, 芝士, 乳清, 牛奶饮料, 植脂末, 咸鸭蛋, 羊奶粉, 纯牛奶, 燕麦奶, 椰奶, 乳酸饮料, 鹌鹑蛋, 人造黄油; 0406
`,
    plants: `
@preserved fruits, preserved vegetables, frozen fruits, cooked vegetables, dried fruit, preserved fruit and vegetables, processed fruits and vegetables, processed vegetables, fruit snacks; 腌制水果, 腌制蔬菜, 干果, 蔬菜罐头, 水果罐头, 加工过的水果; 2008
nuts, almonds, peanuts, cashews, pistachios, walnuts prepared, raisins, dates, jam, jelly food, pickles, kimchi, tofu, potato chips, canned fruit, olives preserved, peanut butter, mushrooms preserved, dried mango, seaweed snack, mixed nuts, nuts prepared, roasted nuts, walnut kernels, pecans, macadamia nuts, seeds prepared, sunflower seeds prepared, pumpkin seeds, melon seeds processed, chestnuts roasted, marmalade, fruit preserved in alcohol, fruit jellies, jellies for food, compotes, fruit pulp, fruit peel, fruit chips, fruit salads, cranberry sauce compote, ginger jam, crystallized fruits, frosted fruits, stewed fruit, apple purée, dried cranberries, prunes, dried apricots, freeze dried fruit, vegetable salads, vegetables tinned, vegetables preserved, vegetables dried, vegetables cooked, vegetable juices for cooking, vegetable mousse, tomato paste, tomato purée, tomato juice for cooking, gherkins, sauerkraut, piccalilli, onions preserved, garlic preserved, lentils preserved, peas preserved, beans preserved, soya beans preserved for food, hummus, tahini, guacamole, truffles preserved, artichokes preserved, laver, edible seaweed, nori, potato crisps, crisps, low-fat potato chips, potato fritters, potato flakes, french fries, soya bean curd, tempeh, falafel, coconut desiccated, coconut butter, pectin for culinary purposes, agar-agar for food, alginates for culinary purposes, pollen prepared as foodstuff, fermented vegetable foods, aloe vera prepared for human consumption, nut butter, almond butter, cassava chips, banana chips, dried fungus, snack mix nuts, trail mix; 坚果, 杏仁, 花生, 腰果, 开心果, 核桃, 葡萄干, 红枣, 果酱, 果冻, 泡菜, 豆腐, 薯片, 榨菜, 蜜饯, 木耳, 紫菜, 瓜子, 夏威夷果, 豆制品, 芒果干, 果干, 话梅, 枣, 香菇干, 辣条?, 海苔, 豆干, 碧根果, 松子, 榛子, 炒货, 干蔬菜, 银耳, 花生酱, 酸菜, 干食用菌, 薯条, 枸杞?, 板栗, 冻干水果, 豆腐干, 腐竹, 桂圆, 番茄酱罐头, 每日坚果, 梅干, 琼脂食用, 橄榄罐头; 0802
`,
    oils: `
@edible oils, edible oils and fats, edible fats, cooking oil; 食用油, 食用油脂; 1509
olive oil, sunflower oil, coconut oil, sesame oil, palm oil for food, vegetable oil, corn oil, rape oil for food, colza oil for food, linseed oil for food, soya bean oil for food, peanut oil, avocado oil, fatty substances for edible fats, bone oil edible, lard for food, shortening, olive oil for food, extra virgin olive oil, maize oil for food, palm kernel oil for food, sesame oil for food, animal fats edible, truffle oil, flaxseed oil, grapeseed oil, canola oil; 橄榄油, 葵花籽油, 椰子油, 芝麻油, 菜籽油, 花生油, 玉米油, 大豆油, 亚麻籽油, 山茶油, 香油, 猪油, 调和油, 牛油果油, 核桃油; 1509
`,
  },
};

/** Coffee, tea, bakery, confectionery, condiments. */
export const CLASS_30: ClassLexicon = {
  niceClass: 30,
  groups: {
    beverages: `
@coffee, tea, cocoa, coffee tea cocoa and artificial coffee; 咖啡, 茶, 可可, 茶叶; 0902
green tea, black tea, coffee beans, instant coffee, matcha, herbal tea, oolong tea, tea bags, coffee capsules, milk tea, coffee beverages, tea-based beverages, iced tea, chicory coffee substitute, artificial coffee, ground coffee, coffee pods, unroasted coffee, cocoa beverages with milk, chocolate beverages with milk, hot chocolate, cocoa powder, cocoa-based beverages, coffee flavorings, jasmine tea, chamomile tea, chai, yerba mate, flower tea, puer tea, white tea, kombucha tea, matcha powder, bubble tea, tapioca pearls, cacao, vegetal preparations for use as coffee substitutes, infusions not medicinal, ginger tea, loose leaf tea, camomile-based beverages; 绿茶, 红茶, 咖啡豆, 速溶咖啡, 抹茶, 花茶, 乌龙茶, 普洱茶, 茶包, 咖啡胶囊, 奶茶, 铁观音, 白茶, 菊花茶, 咖啡饮料, 可可粉, 茉莉花茶, 龙井茶, 大红袍, 代用茶, 茶饮料, 挂耳咖啡, 玫瑰花茶, 花草茶, 柠檬茶, 黑茶, 养生茶, 大麦茶; 0901
`,
    confectionery: `
@confectionery, sweets, pastry and confectionery, candy, sugar confectionery, sugar, candies; 糖果, 甜食, 点心, 糖; 1704
chocolate, gum, ice cream, honey, syrup, lollipop, jelly candy, marshmallow, sugar candy, cake, dessert, brown sugar, chocolates, chewing gum, gummy candy, gummies, gummy bears, licorice, liquorice confectionery, caramels candy, toffee, fudge, fondants confectionery, nougat, marzipan, halvah, pralines, peppermint sweets, mints, lozenges confectionery, pastilles confectionery, hard candy, cotton candy, candy bars, chocolate bar, chocolate bars, truffle chocolate, truffles chocolate, chocolate mousses, dessert mousses confectionery, puddings, pudding, custard, edible ices, ices, sorbets, frozen yogurt, popsicles, ice, natural or artificial ice, ice cubes, powders for ice cream, binding agents for ice cream, maple syrup, golden syrup, molasses for food, treacle, agave syrup, glucose for culinary purposes, natural sweeteners, sweetener, stevia, maltose, palm sugar, royal jelly, propolis, sweetmeats, cake decorations, sprinkles, cake frosting, icing for cakes, petits fours, stick liquorice, almond paste, almond confectionery, peanut confectionery, fruit jellies confectionery, pralines chocolate, decorations for cakes edible, candy floss, snack bars; 巧克力, 口香糖, 冰淇淋, 蜂蜜, 糖浆, 棒棒糖, 软糖, 棉花糖, 蛋糕, 红糖, 麦芽糖, 奶糖, 冰糖, 硬糖, 薄荷糖, 牛轧糖, 冰激凌, 雪糕, 布丁, 白砂糖, 巧克力豆, 食用冰, 代糖, 月饼, 枫糖浆, 黑糖, 蜂王浆, 糕点, 蛋黄酥, 绿豆糕, 麻薯, 泡泡糖; 1806
`,
    bakery: `
@bread, bakery products, pastries, biscuits, cereal preparations, flour and preparations made from cereals, breads; 面包, 饼干, 烘焙食品, 谷类制品, 糕饼; 1905
cookies, rice, noodles, flour, pasta, oatmeal, breakfast cereal, pizza, sandwich, dumplings, popcorn, crackers, rice crackers, granola, instant noodles, tapioca, sushi, cakes, muffin, croissant, donut, waffles, pancakes, pies, pie, tarts, buns, bread rolls, brioches, gingerbread, macaroons, macarons, malt biscuits, petit-beurre biscuits, pretzels, rusks, toast, tortillas, tacos, burrito, hamburger, burgers, cheeseburgers sandwiches, hot dog sandwiches, quiches, ravioli, spaghetti, macaroni, vermicelli noodles, ribbon vermicelli, noodle, ramen, udon, soba noodles, rice noodles, pasta sauce?, couscous, bulgur, groats for human food, semolina, corn flour, corn meal, wheat flour, barley meal, soya flour, potato flour for food, rice flour, almond flour, starch for food, cornstarch, gluten prepared as foodstuff, wheat germ for human consumption, husked barley, husked oats, oat flakes, crushed oats, oats, oat-based food, corn flakes, maize flakes, muesli, cereal bars, high-protein cereal bars, energy bars, cereal-based snack food, rice-based snack food, rice cakes, rice cake, tapioca flour, sago, hominy, quinoa processed, malt for human consumption, baking powder, yeast, leaven, ferments for pastes, baking soda, pancake mix, cake mix, cake powder, dough, cake batter, batter mixes, bread crumbs, spring rolls, dim sum, meat pies, pâtés en croûte, tabbouleh, chow mein, unleavened bread, wafers, oat cookies, noodle-based prepared meals, rice-based prepared meals, instant rice, meal kit noodles, wontons, steamed buns, puffed snacks, corn chips, tortilla chips, snack?, snacks?, cereal, cracker; 曲奇, 大米, 面条, 面粉, 意大利面, 燕麦片, 麦片, 披萨, 饺子, 爆米花, 方便面, 螺蛳粉, 粽子, 汤圆, 米粉, 挂面, 薄脆, 馒头, 包子, 粉丝, 米饼, 锅巴, 蛋卷, 速冻水饺, 米, 吐司, 酸辣粉, 燕麦, 拉面, 米饭, 自热火锅?, 自热米饭, 小麦粉, 谷物棒, 年糕, 糯米, 五谷杂粮, 杂粮, 虾片, 饺皮, 面食, 食用淀粉, 酵母, 泡打粉, 沙琪玛, 威化饼, 雪饼, 馄饨, 米线, 热干面, 红薯粉, 膨化食品, 麻花, 零食?, 零食大礼包, 面包糠, 小米, 春卷, 饼, 面筋; 1902
`,
    condiments: `
@condiments, sauces condiments, spices, seasonings, sauce, sauces, flavorings; 调味品, 调味料, 酱料, 香料调料, 香辛料; 2103
soy sauce, vinegar, salt, pepper, ketchup, mustard, chili sauce, mayonnaise, curry powder, hot sauce, garlic powder, cinnamon, vanilla, salad dressing, black pepper, peppers seasonings, tomato sauce, barbecue sauce, bbq sauce, teriyaki sauce, fish sauce, oyster sauce, pesto sauce, gravies, meat gravies, marinades, chutneys condiments, relish condiment, dressings for salad, curry spices, turmeric for food, ginger spice, saffron seasoning, cloves spice, nutmegs, allspice, star aniseed, aniseed, cumin, paprika, oregano, basil dried, garden herbs preserved seasonings, mint for confectionery, celery salt, cooking salt, sea salt, himalayan salt, salt for preserving foodstuffs, capers, horseradish, wasabi, chow-chow condiment, miso, soya bean paste condiment, gochujang, sesame paste, vanillin, vanilla flavorings, vanilla extract, flavorings other than essential oils, cake flavourings other than essential oils, aromatic preparations for food, essences for foodstuffs, meat tenderizers for household purposes, monosodium glutamate, preparations for stiffening whipped cream, cooking wine seasoning, linseed for human consumption, seaweed condiment, bonito flakes, apple cider vinegar, chili powder, chili oil, chili flakes, spice mix, seasoning mix, spice; 酱油, 醋, 盐, 胡椒, 番茄酱, 芥末, 辣椒酱, 蛋黄酱, 咖喱, 火锅底料, 花椒, 味精, 鸡精, 食盐, 豆瓣酱, 沙拉酱, 蚝油, 料酒, 八角, 桂皮, 辣椒粉, 孜然, 食用香料, 老干妈?, 香菇酱, 芝麻酱, 咖喱粉, 甜面酱, 调料, 腐乳, 烧烤料, 五香粉, 底料, 辣酱, 黑胡椒, 豆豉, 拌饭酱, 料包, 藤椒油, 辣椒油, 蘸料, 食用芳香剂, 酱; 2103
`,
  },
};

/** Raw agricultural products, live animals, seeds, animal feed. */
export const CLASS_31: ClassLexicon = {
  niceClass: 31,
  groups: {
    feed: `
@animal feed, animal foodstuffs, pet food, fodder, foodstuffs for animals, pet foods; 饲料, 宠物食品, 动物饲料, 动物食品; 2309
dog food, cat food, dog treats, bird food, fish food, cat litter, hay, cat treats, bird seed, animal feed additives, pet beverages, beverages for pets, edible chews for animals, dog chews, bully sticks, rawhide, dog biscuits, pet treats, dental chews, cat grass, catnip, hamster food, rabbit food, horse feed, chicken feed, fish meal for animal consumption, oil cake, bran, mash for fattening livestock, straw fodder, straw litter, litter for animals, litter peat, aromatic sand for pets, sanded paper for pets, salt for cattle, cattle cake, cattle food, cattle fodder, malt for brewing and distilling, distillery waste for animal consumption, yeast for animal consumption, bone meal for animal, lime for animal forage, fishing bait live, bait live, linseed for animal consumption, grains for animal consumption, wheatgerm for animal consumption, groats for poultry, preparations for egg laying poultry, dog chew, wet cat food, kibble, freeze dried dog food, mealworms, pet snacks, litter sand; 狗粮, 猫粮, 狗零食, 猫零食, 鸟食, 鱼食, 猫砂, 宠物零食, 猫条, 磨牙棒, 宠物罐头, 猫罐头, 鱼饲料, 豆腐猫砂, 饲料添加剂, 冻干猫粮, 猫草, 狗饼干, 洁齿骨, 干草, 宠物饲料, 膨润土猫砂, 狗咬胶; 2309
`,
    plants: `
@live plants, fresh flowers, natural flowers, plants, trees, plants and flowers natural, natural plants; 植物, 鲜花, 活植物, 树木, 自然花; 06
seeds, flower bulbs, bonsai, christmas tree natural, vegetable seeds, flower seeds, grass seed, succulent, garden seeds, plant seeds, seedlings, saplings, shrubs, bushes, rose bushes, vine plants, palm trees, palms leaves of the palm tree, turf natural, sod, dried flowers for decoration, flowers dried for decoration, plants dried for decoration, wreaths of natural flowers, bulbs, tree trunks, undressed timber, unsawn timber, logs, bark raw, rough cork, wood chips for the manufacture of wood pulp, mushroom spawn for propagation, grains seeds, algarovilla for animal, seed germ for botanical purposes, herbs garden fresh, flower seed, tree seeds, live plant, houseplant, cactus, orchid, air plants, cut flowers, bouquet fresh, spawn, pollen raw material, hop cones, =hops, sugarcane, copra, cocoa beans raw, kola nuts, locust beans raw, chicory roots, peat litter, seed paper, dried flowers, preserved rose; 种子, 花种子, 盆栽, 多肉植物, 蔬菜种子, 草籽, 树苗, 花卉, 绿植, 花苗, 植物种子, 多肉, 菜种, 圣诞树木, 种球, 谷种, 菌种, 装饰用干花, 原木, 干花, 未加工木材, 草皮, 花束, 苗木, 水草活; 1209
`,
    produce: `
@fresh fruit, fresh vegetables, raw agricultural products, fruits fresh, agricultural products, vegetables fresh, grains, fruit fresh, raw and unprocessed agricultural products; 新鲜水果, 新鲜蔬菜, 农产品, 未加工谷种, 水果; 08
apples, bananas, oranges, potatoes, tomatoes, fresh garlic, mushrooms, corn, wheat, unprocessed nuts, grapes, lemons, citrus fruit, berries fresh, strawberries, cherries, peaches, pears, mango fresh, pineapple fresh, watermelon, melon, avocado, coconuts, hazelnuts, chestnuts fresh, almonds fruits, peanuts fresh, walnuts fresh, olives fresh, onions fresh vegetables, lettuce, spinach fresh, cucumbers fresh, carrots, cabbage, squashes, marrows, leeks fresh, peppers plants, rhubarb, beet, beans fresh, peas fresh, lentils fresh, rice unprocessed, barley, rye, oats raw, maize, sesame, soya beans fresh, truffles fresh, nettles, ginger fresh, potatoes fresh, juniper berries, edible roots, edible sesame unprocessed, algae for human or animal consumption, residue of fruit, buckwheat unprocessed, rambutan, durian, kiwi, blueberries, nuts fruits; 苹果, 香蕉, 橙子, 土豆, 西红柿, 大蒜, 蘑菇, 玉米, 小麦, 葡萄, 柠檬, 草莓, 樱桃, 车厘子, 桃子, 芒果, 榴莲, 西瓜, 新鲜蘑菇, 红薯, 橘子, 蔬菜, 猕猴桃, 梨, 新鲜柑橘, 谷类, 生姜, 洋葱, 甘蔗, 椰子, 猕猴桃, 火龙果, 大豆未加工, 蓝莓, 柚子, 脐橙; 0808
`,
    animals: `
@live animals, animals living; 活动物, 活家禽; 01
live fish, live poultry, ornamental fish, live lobsters, fish live, crustaceans live, shellfish live, crayfish live, lobsters live, mussels live, oysters live, sea-cucumbers live, poultry live, menagerie animals, breeding stock, silkworms, silkworm eggs, eggs for hatching fertilised, fish spawn, live crabs, live bait, ants farm live, bees, snails live, live shrimp, fish eggs; 活鱼, 观赏鱼, 活螃蟹, 大闸蟹, 活虾, 小龙虾, 孵化蛋, 蚕种, 活龙虾, 贝壳类动物活, 乌龟; 0301
`,
  },
};

/** Beers, soft drinks, juices. */
export const CLASS_32: ClassLexicon = {
  niceClass: 32,
  groups: {
    beer: `
@beer, beers, craft beer; 啤酒; 2203
lager, ale, stout, non-alcoholic beer, malt beer, ginger ale, beer wort, malt wort, porter beer, must, extracts of hops for making beer, ipa beer, beer-based cocktails, pale ale, wheat beer; 精酿啤酒, 无醇啤酒, 麦芽啤酒, 生啤; 2203
`,
    drinks: `
@non-alcoholic beverages, soft drinks, beverages, drinks, drink?, fruit beverages non-alcoholic, beverage, mineral and aerated waters; 饮料, 无酒精饮料, 软饮料, 水饮料, 果味饮料; 2202
juice, mineral water, water beverage, cola, energy drink, sports drink, lemonade, sparkling water, fruit juice, coconut water, soda drink, smoothies, drinking water, powder for making drinks, fruit juices, orange juice, apple juice, tomato juice beverage, vegetable juices beverages, fruit nectars, grape must unfermented, aerated water, soda water, tonic water, seltzer water, carbonated water, waters beverages, table waters, spring water, lithia water, bottled water, flavored water, alkaline water, isotonic beverages, energy drinks, aloe vera drinks non-alcoholic, kvass, sherbets beverages, orgeat, milk of almonds beverage, peanut milk non-alcoholic beverages, whey beverages, sarsaparilla non-alcoholic beverage, aperitifs non-alcoholic, cocktails non-alcoholic, cider non-alcoholic, non-alcoholic fruit extracts, non-alcoholic honey-based beverages, syrups for beverages, syrups for lemonade, essences for making beverages, preparations for making beverages, pastilles for effervescing beverages, powders for effervescing beverages, preparations for making aerated water, drink mix, drink powder, electrolyte drink, hydration drink mix, root beer, iced tea non-alcoholic?, kombucha, vegetable smoothies, soft drink, soya-based beverages other than milk substitutes, plum juice, protein drinks; 果汁, 矿泉水, 可乐, 能量饮料, 运动饮料, 柠檬水, 苏打水, 气泡水, 椰子水, 汽水, 酸梅汤, 饮用水, 纯净水, 功能饮料, 植物饮料, 固体饮料, 果蔬汁, 豆类饮料, 冲饮, 酵素饮料, 凉茶, 电解质水, 饮品, 橙汁, 果汁粉, 杏仁露, 柠檬汁; 2202
`,
  },
};

/** Alcoholic beverages. */
export const CLASS_33: ClassLexicon = {
  niceClass: 33,
  groups: {
    spirits: `
@alcoholic beverages, spirits, spirits beverages, alcoholic preparations for making beverages, alcoholic essences, alcoholic extracts, liquor, wine, wines, alcoholic beverages except beers, distilled beverages, liquors; 酒, 酒精饮料, 白酒, 葡萄酒, 含酒精饮料, 蒸馏饮料; 2208
red wine, whisky, vodka, rum, gin, brandy, tequila, champagne, sake, sparkling wine, cognac, liqueur, soju, baijiu, cider, cocktail?, whiskey, bourbon, scotch, white wine, rosé wine, port wine, vermouth, sherry, prosecco, liqueurs, arrack, absinthe, anisette, anise liqueur, curacao, kirsch, mead, hydromel, perry, piquette, rice alcohol, bitters, aperitifs, digesters, cocktails, alcoholic beverages containing fruit, pre-mixed alcoholic beverages, peppermint liqueurs, alcoholic extracts, alcoholic essences, fruit extracts alcoholic, mezcal, grappa, hard seltzer, nira, fruit wine, plum wine, rice wine, makgeolli, armagnac; 红酒, 威士忌, 伏特加, 朗姆酒, 金酒, 白兰地, 龙舌兰酒, 香槟, 清酒, 起泡酒, 干邑, 黄酒, 米酒, 果酒, 梅酒, 鸡尾酒, 烧酒, 利口酒, 干红, 酱香型白酒, 预调酒, 葡萄酒, 药酒饮, 洋酒, 青稞酒, 高粱酒, 干红葡萄酒, 烈酒, 苹果酒; 2204
`,
  },
};

/** Tobacco, smokers' articles, electronic cigarettes. */
export const CLASS_34: ClassLexicon = {
  niceClass: 34,
  groups: {
    tobacco: `
@tobacco, cigarettes, cigars, tobacco products; 烟草, 香烟, 雪茄, 烟; 2402
e-cigarette, vape, e-liquid, tobacco pipe, hookah, electronic cigarette, vape pen, nicotine pouches, snuff, chewing tobacco, electronic cigarettes, e-cigarettes, e-juice, vape juice, vape kit, vape mod, vape coil, vape pod, disposable vape, vaporizer?, liquid solutions for use in electronic cigarettes, flavorings for tobacco, cigarillos, cigarette, cigar, herbs for smoking, heated tobacco, tobacco leaf, hookah tobacco, shisha, atomizer vape, smoking mixture; 电子烟, 烟油, 烟斗, 水烟, 鼻烟, 烟丝, 电子香烟, 雾化弹, 烟弹, 雪茄烟, 电子雾化器, 草本烟, 卷烟; 2403
`,
    articles: `
@smokers' articles, smoking accessories, matches; 烟具, 吸烟用具, 火柴; 9614
lighter, ashtray, cigarette case, rolling papers, grinder herb, cigar cutter, lighters for smokers, lighters, torch lighter, plasma lighter, windproof lighter, cigarette lighter, ashtrays, ashtrays for smokers, cigarette cases, cigarette holders, cigarette paper, cigarette papers, cigarette filters, cigarette tips, filter tips, cigar cases, cigar holders, cigar cutters, humidors, humidor, tobacco pouches, tobacco jars, tobacco pipes, smoking pipe, pipes smoking, pipe racks for tobacco pipes, pipe cleaners for tobacco pipes, absorbent paper for tobacco pipes, snuff boxes, match boxes, match holders, matchboxes, firestones, flints, gas containers for cigar lighters, spittoons for tobacco users, pocket apparatus for rolling cigarettes, rolling machine cigarette, rolling tray, bong, weed grinder, herb grinder, grinder for herbs, tobacco grinder, mouthpieces for cigarette holders, cigarette box, lighter case, smoking set; 打火机, 烟灰缸, 烟盒, 卷烟纸, 雪茄剪, 烟嘴, 点烟器, 雪茄盒, 防风打火机, 卷烟器, 过滤烟嘴, 烟袋, 研磨器烟草, 保湿盒, 烟斗架, 充电打火机; 9613
`,
  },
};
