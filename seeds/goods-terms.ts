/** Goods and services of each Nice class in plain words, the commonest first. Own wording; one line a class. */
const TERMS = `
1|industrial chemicals;adhesives for industry;unexposed photographic film;fertilizers;silicones
2|paints;varnishes;printing ink;ink cartridges, filled;wood stain;anti-rust preparations
3|cosmetics;perfume;skin care creams;shampoo;lipstick;soap;toothpaste;laundry detergent;nail polish;essential oils
4|engine oil;industrial lubricants;candles;fuel;lamp wicks
5|food supplements;medicines for human use;vitamins;nappies for babies;plasters;sanitary towels;infant formula;disinfectants
6|metal hardware;padlocks of metal;metal hinges;screws of metal;metal pipe fittings;safes
7|electric drills;vacuum cleaners;kitchen machines, electric;washing machines;pumps;spark plugs;bearings for machines;3D printers
8|hand tools;knives;razors;scissors;screwdrivers, non-electric;hair clippers;spanners
9|smartphones;headphones;computers;cases for smartphones;battery chargers;smartwatches;cameras;sunglasses;loudspeakers;USB cables;power banks;computer software, downloadable
10|medical apparatus;blood pressure monitors;feeding bottles;condoms;massage apparatus;thermometers for medical use
11|lamps;LED bulbs;cooking apparatus;hair dryers;refrigerators;water filters;taps;vehicle headlights
12|motor cars;parts for vehicles;brake pads for cars;tyres;bicycles;wheel rims;pushchairs;electric scooters
13|fireworks;firearms;holsters
14|watches;jewellery;rings;necklaces;earrings;bracelets;key rings;watch straps
15|guitars;pianos;musical instruments;strings for musical instruments;drums
16|pens;notebooks;stickers;paper;books;office requisites;greeting cards
17|sealing rings;insulating tape;hoses, not of metal;rubber, semi-finished
18|handbags;backpacks;wallets;suitcases;umbrellas;leather goods;purses;collars for pets
19|building materials, not of metal;floor tiles, not of metal;doors, not of metal;window frames, not of metal
20|furniture;mattresses;cushions;chairs;shelves;picture frames
21|kitchen utensils;drinking bottles;mugs;vacuum flasks;toothbrushes;cookware, non-electric;tableware;cleaning cloths
22|tents;ropes;sacks;tarpaulins;hammocks
23|yarns;threads for textile use;sewing thread
24|bed linen;towels;fabrics;blankets;curtains;sleeping bags
25|clothing;sports shoes;running shoes;footwear;T-shirts;jackets;hats;trousers;dresses;socks;underwear;swimwear;gloves, clothing;scarves
26|buttons;hair ornaments;ribbons;zips;artificial flowers;wigs
27|carpets;floor mats;wallpaper;yoga mats;mats for cars
28|toys;dolls;building blocks, toys;video game controllers;balls for sports;fishing tackle;fishing reels;badminton rackets;playing cards;gymnastic articles;toy cars;plush toys
29|milk products;meat;preserved fruit;nuts, prepared;edible oils;cheese
30|coffee;tea;chocolate;confectionery;sauces;noodles;biscuits;ice cream;spices
31|fresh fruit;fresh vegetables;pet food;live plants;seeds for planting;fresh flowers
32|soft drinks;mineral water;beer;fruit juices;energy drinks
33|alcoholic beverages, except beer;wine;spirits;whisky;brandy;liqueurs;baijiu
34|cigarettes;tobacco;electronic cigarettes;lighters for smokers;ashtrays
35|retail services;advertising;online marketplaces;business management
36|banking;insurance;real estate agency;payment services
37|vehicle repair;building construction;installation of machines;cleaning of buildings
38|telecommunications;internet access;broadcasting
39|transport;car rental;parcel delivery;travel arrangement
40|tailoring;printing;treatment of materials
41|education;entertainment;sports clubs;cinemas;gyms
42|software as a service;software development;web hosting;scientific research
43|restaurants;cafés;hotels;bars;child day care
44|hospitals;hairdressing;dentistry;opticians' services;beauty salons
45|legal services;security services;dating services
`;

const BY_CLASS: ReadonlyMap<number, readonly string[]> = new Map(
  TERMS.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([niceClass = '', terms = '']) => [Number(niceClass), terms.split(';')]),
);

/** All terms that the demo register uses for a Nice class, the commonest first; none for a class outside 1 to 45. */
export function goodsTerms(niceClass: number): readonly string[] {
  return BY_CLASS.get(niceClass) ?? [];
}
