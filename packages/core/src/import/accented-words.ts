/** Names and words with accents that pasted text often brings along hurt; the likeliest of those that fit comes first. */
export const accentedWords: readonly string[] =
  `São Médici João José Mário José Tomé André Antônio António Conceição Gonçalves Simões Magalhães Araújo Júnior Luís Inácio Lázaro
  Brasília Goiânia Niterói Maceió Belém Paraná Ceará Amapá Pará Piauí Maranhão Rondônia Espírito Uberlândia Florianópolis Tietê Itaipú
  México Perú Panamá Bogotá Medellín Córdoba Cancún Mérida Querétaro León Yucatán Michoacán Nuevo Potosí Tucumán Neuquén Paraguaná
  Asunción Concepción Valparaíso Ñuble Cusco Chicón Cuzco Ancón Junín Huánuco Áncash Manabí Bolívar Colón Martí Haití Canadá Japón España Málaga
  Cádiz Ávila Castellón Aragón Cataluña Coruña Andalucía García Martínez Rodríguez Hernández González Pérez López Sánchez Ramírez Gómez Díaz
  Fernández Jiménez Álvarez Muñoz Núñez Peña Ibáñez Vázquez Domínguez Suárez Velázquez Gutiérrez Ortíz Guzmán María Mónica Andrés Jesús Raúl Ángel
  Óscar Víctor Sofía Lucía Inés Iván Adrián Joaquín Martín Simón Ramón Nicolás Tomás Matías Sebastián Benjamín Verónica Begoña
  año años niño niña señor señora mañana español española pequeño compañía montaña otoño educación información comunicación nación acción
  región población producción integración cooperación inversión exportación opinión también además después según así aquí allí país países
  política económica económico comercio público pública América Latín Latinoamérica
  não então também você vocês são está estão será até além através país econômico econômica econômicos econômicas política públicas público
  peça peças ação ações nação nações educação informação população produção cooperação integração região regiões exportação exportações opinião mãe irmão mão mãos
  pão coração avião açúcar serviço serviços preço preços comércio indústria indústrias história memória vitória relatório Amazônia América
  François Françoise René Renée Hélène Geneviève Rhône Saône Orléans Nîmes Besançon Québec Montréal Genève Curaçao façade garçon français française
  déjà être même très après où voilà château forêt côté entrée société économie économique développement coopération énergie qualité café cafés
  résumé cliché naïve naïveté fiancé fiancée protégé décor élite époque soirée
  Müller Möller Schröder Köln München Düsseldorf Zürich Nürnberg Würzburg Tübingen Göttingen Lübeck Osnabrück Österreich Käthe Jörg Jürgen Günther
  über für müssen können würde während größer schön größte möglich natürlich Straße groß weiß heißt Gespräch Märkte Länder Städte Übersetzung Verträge
  Łódź Kraków Gdańsk Poznań Wałęsa Dvořák Škoda Havel Čapek Orbán Erdoğan Atatürk İstanbul Malmö Göteborg Århus Ångström Reykjavík
  Brontë Noël Zoë Chloë Beyoncé Pelé Bogotá Che Guaraní Túpac Iguaçu Iguazú Guiné Moçambique Príncipe Macaé`.split(
    /\s+/,
  );
