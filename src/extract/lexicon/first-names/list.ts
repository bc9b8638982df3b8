/**
 * First names of the world in ASCII letters, parted by spaces. From the public-domain lists of smashew/NameDatabases
 * (Unlicense), widened with names of politicians of all continents by the CIA World Factbook (public domain),
 * unitedstates/congress-legislators (CC0) and own knowledge; names that are English words, countries or large cities
 * first of all are left out.
 */
export const FIRST_NAMES = `
Aadil Aali Aaliyah Aaltje Aamar Aamer Aamir Aaron Aase Aatika Aaya Ababacar Abad Abarca Abarne Abass Abasse Abba Abbas
Abbass Abbes Abbey Abbie Abby Abdala Abdalah Abdalahe Abdalahi Abdalla Abdallah Abdallahi Abdel Abdela Abdelaali
Abdelaati Abdelaaziz Abdeladim Abdelah Abdelakrim Abdelali Abdelasis Abdelati Abdelatif Abdelazis Abdelaziz Abdelazize
Abdelbaki Abdelbari Abdelbasset Abdeldjalil Abdelelah Abdelfatah Abdelfattah Abdelfetah Abdelfettah Abdelghafour
Abdelghani Abdelhabib Abdelhadi Abdelhafid Abdelhai Abdelhak Abdelhakem Abdelhakim Abdelhalak Abdelhalim Abdelhamed
Abdelhamid Abdelhanin Abdelhaq Abdelhay Abdelhila Abdelhilah Abdelilah Abdelillah Abdeljabar Abdeljabbar Abdeljalak
Abdeljalal Abdeljalil Abdeljaouad Abdeljebbar Abdelkabir Abdelkader Abdelkadir Abdelkamal Abdelkamel Abdelkarim
Abdelkarin Abdelkbir Abdelkebir Abdelkerim Abdelkhalak Abdelkhalek Abdelkhaleq Abdelkhalik Abdelkrim Abdellah
Abdellahi Abdellali Abdellatif Abdellaziz Abdellilah Abdelmadjid Abdelmajid Abdelmalek Abdelmalik Abdelmaoula
Abdelmayid Abdelmjid Abdelmoghit Abdelmonaim Abdelmonim Abdelmoughit Abdelmoula Abdelmoumen Abdelmounaim Abdelmounim
Abdeloihab Abdeloihed Abdeloihid Abdelouadoud Abdelouafi Abdelouahab Abdelouahad Abdelouahd Abdelouahed Abdelouahhab
Abdelouahid Abdelouhab Abdelqader Abdelrahim Abdelrahman Abdelrhani Abdeltif Abdeluahed Abdeluahid Abdelwahab
Abdelwahad Abdelwahed Abdelwahid Abdenabi Abdenacer Abdenaji Abdenasser Abdenbi Abdennabi Abdennacer Abdennaceur
Abdennaim Abdennaji Abdennasar Abdennaser Abdennassar Abdennasser Abdennebi Abdennour Abdenour Abderahim Abderahman
Abderahmane Abderazak Abderazzak Abderezak Abderhim Abderrachid Abderrafia Abderrafie Abderrafik Abderrahaman
Abderrahim Abderrahime Abderrahman Abderrahmane Abderrahmen Abderraman Abderraouf Abderrazak Abderrazaq Abderrazek
Abderrazzak Abderrazzaq Abderrezak Abderrezzak Abderzak Abdesalam Abdesamad Abdeselam Abdeslam Abdeslem Abdessadek
Abdessadeq Abdessadik Abdessalam Abdessalem Abdessamad Abdessamed Abdessamie Abdesselam Abdesslam Abdesslem Abdi
Abdias Abdiel Abdollah Abdon Abdona Abdou Abdoul Abdoulaye Abdoulie Abdoullah Abdourahamane Abdourahame Abdourahman
Abdourahmane Abdrahamane Abdramane Abdu Abdul Abdulah Abdulai Abdulaziz Abdulhamid Abdulla Abdullah Abdulrahman Abdur
Abdurrahman Abdus Abe Abed Abel Abelard Abelardo Abelia Abelina Abelino Abelio Abenaura Abenchara Abencio Abhisit
Abian Abib Abibatou Abibou Abid Abida Abidine Abiel Abigail Abilia Abilio Abimael Abir Abisai Abiy Abla Ablaye Abner
Aboubacar Aboubakar Aboubakary Aboubaker Aboubakr Aboudou Abraan Abraham Abrahan Abrahim Abram Abran Abrar Abril
Absalon Abselam Abu Abubacar Abubacarr Abubakar Abubakari Abubakary Abubaker Abul Abulai Abundia Abundio Aby Acacia
Acacio Acaimo Acaymo Acelia Acelina Acerina Acher Achille Achim Achiuta Achoucha Achour Achoura Achraf Achucha
Acindino Acisclo Acoidan Acoraida Acoran Acoydan Acracia Acracio Ada Adah Adahi Adahy Adai Adaia Adair Adal Adalberon
Adalbert Adalberta Adalberto Adalgisa Adalgiza Adalia Adalid Adaline Adam Adama Adame Adamina Adamo Adams Adan Adao
Adara Adargoma Adasat Adassa Aday Adaya Adda Addaia Addi Addie Adeel Adeela Adei Adekunle Adel Adela Adelaida Adelaide
Adelaido Adelardo Adelayda Adele Adelfa Adelfina Adelheid Adelia Adelin Adelina Adelinda Adeline Adelino Adelio
Adelita Adell Adella Adelle Adelma Adelmo Adelo Adelto Adeluta Adem Ademar Ademir Adena Adenso Adeodato Aderita
Aderito Adesuwa Adexe Adham Adhara Adhemar Adi Adib Adiel Adiela Adil Adila Adilia Adilson Adina Adinath Adiran
Adirane Adita Aditi Aditya Adjona Adjou Adjutori Admir Admiracion Adnan Adnane Adolf Adolfa Adolfina Adolfino Adolfo
Adolph Adonai Adonais Adonay Adonaya Adonina Adonino Adonis Adoracio Adoracion Adoralina Adorinda Adosinda Adria
Adriaan Adriadna Adriam Adrian Adriana Adriane Adrianna Adrianne Adriano Adrianus Adriel Adrien Adriene Adrienn
Adrienne Adrista Aduanich Aduen Adulai Adulfo Aduna Adur Adylbek Afaf Afafe Afia Afif Afifa Afnan Afonso Afra Afrae
Afrika Afrodisia Afrodisio Afrodita Afshan Aftab Afton Afzaal Afzal Agafia Agamenon Agapita Agapito Agar Agata Agate
Agatha Agathe Agatoclio Ageda Agenor Ager Aglae Aglaia Aglaya Agnaldo Agne Agnelio Agnes Agnese Agneta Agni Agnieszka
Agnus Agoney Agora Agostina Agostinho Agostino Agricio Agripina Agripino Agua Aguas Aguasanta Aguasantas Agueda Aguedo
Aguila Aguinaldo Agurne Agurtxane Agurtzane Agusti Agustin Agustina Agusto Ahamed Aharon Ahcene Ahinara Ahinoa Ahinoam
Ahitana Ahitor Ahlalia Ahlam Ahlame Ahlem Ahmad Ahmadou Ahmed Ahmedou Ahmet Ahmida Ahmidou Ahren Ahsan Ahtisham Aia
Aiala Aiara Aibek Aibin Aicha Aichata Aichatou Aichetou Aicong Aida Aidan Aidas Aidee Aiden Aidi Aie Aiert Aifang
Aifen Aifeng Aiguang Aiguo Aihnoa Aihong Aihua Aijiao Aiju Aijuan Aijun Aikaterini Aiko Aila Ailan Aileen Ailen Ailene
Aili Ailian Ailin Ailing Ailton Ailyn Aima Aimad Aiman Aimane Aimar Aimara Aime Aimee Aimei Aimen Aimin Aina Ainara
Aine Aines Ainet Aingeru Ainhara Ainhitze Ainhize Ainhoa Ainitze Ainize Ainna Ainnoa Ainoa Ainoha Aintxane Aintza
Aintzane Aintzira Aiora Aiping Aiqin Aira Airam Airan Airas Aires Airi Airidas Airin Airis Airon Airong Airton Airy
Aisa Aisam Aisatou Aisatu Aisetu Aisha Aisling Aissa Aissam Aissata Aissatou Aissatu Aiste Aitami Aitana Aitane
Aithamy Aithana Aithor Aitiana Aitor Aitxiber Aitz Aitziber Aitzol Aitzpea Aiub Aiur Aivaras Aiwei Aixa Aixiang
Aixiong Aiyan Aiyana Aiying Aiyong Aiyu Aiyue Aiyun Aiza Aizane Aizea Aizeti Aizhen Aizhu Aizpea Aja Ajamu Ajay Ajaz
Ajit Ajmal Akaki Akane Akash Akbar Akemi Aketx Aketza Akhilesh Akhmad Akhtar Akier Akihito Akiko Akil Akila Akilah
Akim Akira Akli Akmal Akos Akram Aksana Aksel Aksiniya Akufo Akvile Akwasi Al Alaa Alaaeddine Aladina Aladino Aladji
Alae Alaeddine Alagie Alai Alaia Alaide Alain Alaina Alaine Alaitz Alaksmi Alam Alamgir Alami Alan Alana Alane Alanis
Alanna Alano Alar Alarico Alasana Alasne Alassana Alassane Alastair Alatz Alayn Alayna Alazne Alba Alban Albana Albano
Albar Albarina Albaro Albas Albeiro Albena Alber Alberico Albert Alberta Albertas Alberte Albertha Albertina Albertine
Albertino Alberto Albertus Albi Albin Albina Albino Albita Albito Alborada Albrecht Alby Alcantara Alcazar Alcibiades
Alcide Alcides Alcina Alcino Alcione Alcira Alcor Alcora Alda Aldair Aldan Aldana Aldara Aldegunda Aldemar Alden Aldin
Aldina Aldo Aldona Aldonza Aldric Aldrin Alea Alease Alec Alecia Alecsandru Alecu Aleen Aleena Alegra Alegria Aleh
Aleida Aleidis Aleisha Aleix Aleixandra Aleixandre Aleixo Aleja Alejandra Alejandrina Alejandrino Alejandro Alejo
Alejos Alek Aleko Aleks Aleksandar Aleksander Aleksandr Aleksandra Aleksandras Aleksandre Aleksandrina Aleksandrov
Aleksandrs Aleksei Aleksej Aleksejs Aleksey Aleksi Alen Alena Alene Alenjandro Alenka Ales Alesander Alesandra
Alesandro Alesha Aleshia Alesia Alessandra Alessandro Alessia Alessio Alesya Aleta Aleth Aletha Alethea Alethia Aleu
Alevtina Alex Alexa Alexand Alexandar Alexande Alexander Alexandr Alexandra Alexandre Alexandria Alexandrina Alexandro
Alexandros Alexandru Alexe Alexei Alexey Alexi Alexia Alexis Alexsander Alexsandra Alexsandro Alexy Aleyda Alf Alfaro
Alfia Alfie Alfio Alfiya Alfons Alfonsa Alfonsina Alfonso Alfonzo Alfred Alfreda Alfredia Alfredo Alfusainey
Algimantas Algirdas Algis Alguer Alhagi Alhagie Alhaji Alharilla Alhassan Alhassane Ali Alia Aliaksandr Aliaksandra
Aliaksei Alian Aliana Alianza Alica Alice Alicia Alicio Alicja Alida Alie Alien Aliena Alieu Alija Alik Alim Alima
Alimatou Alimou Alin Alina Alinda Aline Aliona Aliou Alioune Alipio Alireza Alirio Alis Alisa Alise Alisea Aliseda
Alisha Alishba Alishia Alisia Alison Alissa Alisson Alistair Alister Alita Aliu Aliuska Alix Aliya Aliza Alize Alizee
Alizia Alla Allah Allal Allan Alle Alleen Allegra Allen Allena Allende Allene Allie Alline Allison Allyn Allyson Alma
Almamy Almazbek Almeda Almerina Almerinda Almeta Almike Almir Almira Almiro Almudena Almut Aloa Alodia Aloe Aloha
Aloia Alois Aloma Alona Alondra Alonso Alonzo Alou Alpha Alphonse Alphonso Alphousseyni Alpidia Alpidio Alseny Alsina
Alsira Altaf Altagracia Altair Altamira Altea Altha Althea Alton Alva Alvar Alvara Alvard Alvarina Alvaro Alvera
Alverta Alvin Alvina Alvino Alvydas Aly Alya Alyaksandr Alyce Alycia Alyona Alyosha Alysa Alyse Alysha Alysia Alyson
Alyssa Alzbeta Alzira Ama Amabel Amabilia Amabilio Amable Amada Amadea Amadeo Amadeu Amadina Amado Amador Amadora
Amadou Amadu Amady Amagoia Amagoya Amai Amaia Amaiur Amal Amale Amalfi Amalia Amalio Amalur Amalya Aman Amanat Amancia
Amancio Amanda Amandeep Amandina Amandine Amandino Amandio Amando Amane Amanecer Amani Amante Amantina Amapola Amar
Amara Amaral Amaranta Amaranto Amarfil Amarildo Amarilis Amarilys Amarjit Amaro Amarouch Amaru Amat Amatallah Amath
Amauri Amaury Amaya Amayra Ambar Ambarisha Amber Amberly Ambra Ambreen Ambrocio Ambros Ambrose Ambrosia Ambrosio Amdy
Amed Amedeo Amee Ameer Amel Amelia Amelie Amelio Amen Amena Amenhotep Amer America Americo Ameth Amets Ametsa Ametz
Ameur Ami Amia Amidou Amie Amiee Amiel Amilcar Amilkar Amin Amina Aminata Amine Aminetou Aminta Aminul Amir Amira
Amiran Amit Amjad Amjid Amma Ammar Ammara Ammie Amna Amneris Amor Amos Ampar Amparito Amparo Ampelio Amr Amra Amran
Amrani Amrik Amrinder Amrit Amritpal Amsatou Amsha Amy Ana Anabel Anabela Anabell Anabella Anabelle Anacleta Anacleto
Anael Anahi Anahid Anahis Anahit Anahy Anai Anaid Anaida Anair Anais Anaisa Anait Anaitz Anali Analia Analis Analisa
Analiza Analyn Anam Anamaria Anand Ananda Ananias Anara Anaraida Anarbella Anartz Anas Anass Anasse Anastacia
Anastacio Anastasi Anastasia Anastasiia Anastasija Anastasio Anastasios Anastasiya Anastassia Anatael Anatalia
Anaterve Anatole Anatoli Anatolie Anatolii Anatolio Anatoliy Anatoly Anay Anaya Anayansi Anayara Anays Anca Anchel
Anchidim Ancizar Ancor Ancuta Anda Andalucia Andeka Ander Andera Andere Anders Anderson Andersson Andi Andima Andion
Andoitz Andon Andone Andoni Andra Andrada Andranik Andras Andre Andrea Andreas Andree Andreea Andrei Andreia Andreina
Andrej Andrejs Andrejus Andres Andresa Andressa Andreu Andrew Andrews Andrey Andreza Andria Andrian Andriana Andries
Andrii Andris Andriu Andrius Andriy Andriyan Andro Andronico Andros Andrus Andry Andrzej Andy Andzelika Ane Aneela
Anel Anelia Anelis Aneliya Aner Anes Anesia Anesio Anet Aneta Anett Anette Aneu Aneudy Anfal Anfisa Ange Angel Angela
Angelberto Angele Angelena Angeles Angelia Angelic Angelica Angelico Angelika Angelina Angeline Angelines Angelino
Angelique Angelita Angelito Angella Angelo Angelov Angelova Angels Angely Angelyn Anghara Angharad Anghel Anghelina
Anghelus Angie Angila Angiolina Angla Anglea Angosto Anguel Angus Angustia Angustias Angy Anh Anhelina Ani Ania Aniana
Aniano Anibal Anica Anicet Aniceta Aniceto Anicia Anicuta Aniel Aniela Aniello Anika Aniko Anil Anila Anilda Anina
Aniol Anir Anira Aniria Anis Anisa Anisha Anisia Anisio Anisley Anisoara Aniss Anissa Anita Anitra Anitz Aniuska Anja
Anjali Anjana Anjanette Anjara Anje Anjela Anjelica Anjos Anju Anjum Anka Anke Ankor Anmol Ann Anna Annabel Annabell
Annabella Annabelle Annais Annalee Annalena Annalisa Annamae Annamaria Annamarie Annas Anne Annegret Anneke Anneli
Annelie Annelies Anneliese Annelise Annelle Annemarie Annemieke Annet Annett Annetta Annette Anni Annia Annice Annick
Annie Annika Anniken Annis Annita Annmarie Annunziata Anny Anoar Anoir Anouar Anouk Anqi Anri Ansa Ansar Anselm
Anselma Anselmo Ansou Ansoumana Ansoumane Ansumana Anta Antal Antanas Antea Antela Antelmo Antenor Antera Antero
Anthea Anthonia Anthony Antia Antidia Antidio Antigona Antigua Antima Antimo Antioco Antione Antionette Antje Antoan
Antoanela Antoaneta Antoine Antoinette Antoliana Antoliano Antolin Antolina Antolino Anton Antone Antonel Antonela
Antonella Antonello Antoneta Antonetta Antonette Antoni Antonia Antonica Antonie Antonieta Antonietta Antonin Antonina
Antonino Antonio Antonios Antonis Antoniu Antonius Antoniya Antony Antti Antton Antulio Antwan Antxoka Antxon Anuar
Anuncia Anunciacio Anunciacion Anunciada Anunciata Anura Anush Anuska Anuta Anwar Anxel Anxela Anxo Anxos Anya Anyela
Anyeli Anyelina Anyelo Anyi Anzelika Anzhela Anzhelika Aoife Aomar Aouatef Aouatif Aouda Aoued Aouicha Aparecida
Aparicia Aparicio Apolinar Apolinaria Apolinario Apollonia Apolo Apolonia Apolonio Apostol Apostolos April Aproniano
Apryl Apsara Aqeel Aqib Aqsa Aquiles Aquilina Aquilino Aquino Ara Arabel Arabela Arabella Arabi Araceli Aracelia
Aracelis Aracelly Aracely Aracelys Aradia Arafa Arafat Arageme Aragones Arai Araia Araitz Araiz Arale Aram Arama
Aramata Arame Aramis Aramita Aran Arancha Aranda Arane Aranka Arantxa Arantxazu Arantza Arantzazu Aranxa Aranza
Aranzazu Ararat Arash Aratz Aray Araya Arayik Arben Arbey Arbi Arbia Arcadi Arcadia Arcadie Arcadio Arcangel Arcangela
Arcelia Arcenia Arcenio Arcesio Archibald Archie Archil Arcilia Ardath Ardelia Ardell Ardella Ardelle Arden Ardiel
Ardis Ardith Areceli Arecio Areli Arelis Arely Arelys Arend Arene Ares Areta Aretha Aretx Arevik Arezki Arfan Arfang
Argelia Argelina Argelio Argeme Argemira Argemiro Argenis Argentino Argeo Argi Argia Argider Argimira Argimiro Argine
Argoitz Arhane Arhimo Arhimou Arhoa Ari Aria Ariadna Ariadne Ariadnna Ariam Arian Ariana Ariane Arianna Arianne
Arianny Arica Aridai Aridane Aridani Aridany Ariday Aridia Aridian Arie Ariel Ariela Arielle Arif Arik Arild Arima
Arina Arine Arion Aris Arismendy Aristarco Aristeo Aristide Aristides Aristobulo Aristoteles Aritz Aritza Arjan Arjun
Arkadi Arkadiusz Arkadiy Arkaitz Arkia Arla Arlean Arleen Arlen Arlena Arlene Arles Arlet Arlete Arletha Arletta
Arlette Arlex Arley Arlie Arlinda Arlindo Arline Arlyn Arlyne Arman Armand Armanda Armandas Armandina Armando Armelina
Armelinda Armelle Armen Armengol Armenio Armenuhi Armiche Armida Armide Armin Arminda Armindo Armine Armonia Arnaitz
Arnald Arnaldo Arnas Arnau Arnaud Arne Arnel Arnelio Arnetta Arnette Arnita Arno Arnold Arnoldas Arnoldo Arnulfo Aroa
Aroha Aroia Arola Aroldo Aroma Aron Arona Arooj Aroua Arouna Arpad Arpine Arquimedes Arquimides Arrate Arrieta
Arritokieta Arritxu Arron Arsalan Arsela Arseli Arselina Arsen Arsene Arseni Arsenia Arsenio Arseniy Arshad Arshak
Arsilia Arslan Art Artai Artak Artashes Artem Artemi Artemia Artemio Artemis Artemisa Artemiy Artemiza Artesino Arthur
Artie Artiom Artur Artura Arturas Arturo Arturs Artus Artyom Artzai Aruca Aruma Arume Arun Aruna Arunas Arundhati
Arusyak Arvid Arvilla Arvin Arvind Arvydas Arwa Arwen Aryaman Aryan Asa Asaad Asad Asael Asahel Asan Asbel Ascanio
Ascencion Ascendina Asceneth Ascensio Ascension Asdrubal Ase Asel Asela Asen Asencio Asenet Asensi Asensia Asensio
Aser Asghar Asha Ashanti Ashely Asher Ashfaq Ashiq Ashlea Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashlyn Ashok Ashot
Ashraf Ashton Ashwani Asia Asiel Asier Asif Asifa Asim Asima Asis Asiya Asjad Asjid Askar Askoa Aslam Aslan Asley Asma
Asmaa Asmae Asmahan Asmahane Asmat Asparuh Assa Assad Assan Assane Asser Assetou Assia Assier Assimi Assis Assitan
Assiya Assma Assmaa Assmae Assou Assumpcio Assumpta Assuncao Assunta Assya Asta Asteria Asterio Astghik Astika Astor
Astou Astrid Asun Asunta Asur Asura Asya Atal Atalia Atanas Atanasia Atanasio Atanaska Atanasov Atasara Ataulfo Atef
Atena Atenea Athanasios Athena Athenea Athina Athmane Atidzhe Atif Atifa Atifete Atik Atika Atiku Atila Atilana
Atilano Atilio Atiq Atiqa Atman Atmane Atocha Atou Atreyu Atri Atsegine Atsuko Atsushi Atta Atteneri Attenery Attenya
Attia Attila Attilio Auba Aubrey Audaz Aude Audelia Audelina Audelino Audie Audra Audrea Audrey Audria Audrie Audrius
Audrone Audry Augurio Augusta Auguste Augustin Augustina Augustine Augusto Augustus Auicha Auixa Aundrea Aung Aura
Aurang Aurangzeb Auras Aurea Aurel Aureli Aurelia Aurelian Aureliana Aureliano Aurelie Aurelien Aurelija Aurelijus
Aurelina Aurelio Aurembiaix Aurentina Aureo Auria Aurica Aurimas Aurina Auristela Aurita Auritz Aurkene Aurora Aurore
Ausencia Ausencio Ausias Auspicio Ausra Austin Austine Autumn Auxibio Auxiliadora Auxilio Ava Avelia Avelina Avelinda
Avelino Avencio Aventina Aventino Avery Avetik Avigail Avigdor Avilia Avilio Avinash Avis Avram Avril Avtandil Avtar
Awa Awais Awatef Awatif Awilda Axel Axelle Axenia Axier Axular Aya Ayaan Ayachi Ayad Ayada Ayah Ayako Ayala Ayan Ayana
Ayanna Ayara Ayat Ayatima Ayax Ayaz Aycha Ayda Aydan Ayde Aydee Ayeisa Ayelen Ayesa Ayesha Ayhan Ayla Ayleen Aylen
Aylin Ayman Aymane Aymar Aymara Aymee Aymen Ayna Aynara Aynhoa Aynoa Aynoha Aynur Ayob Ayose Ayoub Ayoube Ayoze Ayram
Ayran Ayrton Ayse Aysel Aysha Ayshe Aytami Aytana Ayten Aythami Aythamy Ayub Ayuda Ayumi Ayyoub Ayyub Aza Azad Azael
Azahar Azahara Azahra Azalea Azalee Azali Azam Azan Azara Azarias Azddin Azddine Azdin Azdine Azeddin Azeddine Azedine
Azeem Azhar Azibar Aziz Aziza Azize Azman Azmat Azouz Azra Azucena Azul Azuzena Azza Azzahra Azzeddin Azzeddine
Azzedine Azzie Azziz Azzouz Baba Babacar Babak Babar Babara Babette Babil Babila Babou Baboucarr Babucarr Babul Bacar
Bacary Bachar Bachir Bachira Bacilia Bacilio Bada Badar Badara Badayco Badea Badel Bader Badi Badia Badiaa Badr Badra
Badre Badreddin Badreddine Badredin Badredine Badri Badria Baerbel Bafode Bagdad Bah Baha Bahadur Bahija Bahiya Bahram
Bahri Baidy Bailey Bailo Bairon Bajram Bak Bakar Bakari Bakarne Bakartxo Bakary Bakasura Bakhta Bakir Bakr Bala Balal
Balam Balarama Balazs Balbanera Balbina Balbino Balbir Balde Baldev Baldiri Baldomer Baldomera Baldomero Baldomino
Balduino Bali Balint Baljeet Baljinder Baljit Balkar Balla Balma Balraj Baltasar Baltasara Baltazar Balvina Balvir
Balwant Balwinder Bamba Bambang Bambi Bambo Ban Banda Bandar Bandiougou Banesa Banessa Bangali Bangally Bangaly Banna
Banos Banta Banu Bao Baptista Baptiste Bara Baraa Barabara Barack Barae Baralides Barb Barbar Barbara Barbaro Barbel
Barbera Barbie Barbora Barbra Barbu Barca Barek Barham Bari Barka Barna Barnaby Barney Baroudi Barrett Barrie Barry
Bart Bartlomiej Bartola Bartolina Bartolo Bartolome Bartolomea Bartomeu Barton Bartosz Baruc Baruch Basel Baselisa
Basem Bashar Basharat Bashir Basil Basili Basilia Basiliano Basilides Basilio Basilisa Basiliso Basiru Basit Basma
Basmala Bassam Bassem Bassim Bassima Bassirou Bassma Bassou Bastiaan Bastian Bastien Bathie Batilde Batirtze Batista
Batiste Batoul Batoula Battista Batul Baudelia Baudelio Baudilia Baudilio Baustista Bautista Baya Bayan Baye Bayron
Bea Beata Beate Beato Beatrice Beatris Beatriu Beatrix Beatriz Beau Beaulah Bebe Becca Becki Beckie Becky Beda Bee
Begona Begone Begonia Begonya Behrouz Bei Beibei Beilei Beimar Beinat Beji Beka Bekaye Bekkay Bekkaye Bel Bela
Belahouel Belaid Belal Belarmina Belarmino Belen Belgacem Belgica Belhaj Belia Belina Belinda Belisa Belisaria
Belisario Belkacem Belkassem Belkheir Belkhir Belkis Belkys Bella Belle Belleda Belmira Belmiro Beltran Belva Belvis
Bemba Ben Benabdellah Benachir Benaisa Benaissa Benali Benamar Benancio Benaouda Benardina Benardino Benat Benayga
Benazir Bencomo Bendaoud Bendehiba Bendicion Beneamin Benedetta Benedetto Benedict Benedicta Benedicte Benedicto
Benedikt Benedita Benedito Beneharo Benemerito Beneranda Benet Beniamin Benicia Benicio Benigna Benigno Benilda
Benilde Benildo Benita Benito Benjami Benjamin Benjamina Bennacer Bennaceur Bennasser Bennett Bennie Benno Benny
Benoit Benone Benoni Benson Bent Bentchey Bente Bentejui Bento Benton Bentor Bentorey Benvinguda Benvingut Benyahia
Benyamin Benyounes Benyoussef Beppe Bera Beralides Berardo Berdaitz Berena Berend Berengario Berenguela Berenguer
Berenice Berezi Bergoi Berhane Berit Berkis Berna Bernabe Bernabea Bernabela Bernadeta Bernadett Bernadette Bernadi
Bernadine Bernal Bernando Bernard Bernarda Bernardeta Bernardette Bernardi Bernardina Bernardine Bernardino Bernardita
Bernardo Bernardus Bernat Bernd Berneice Bernetta Bernhard Bernice Bernie Berniece Bernita Beronica Berry Bert Berta
Bertha Berthold Bertie Bertila Bertilda Bertilia Bertin Bertina Bertino Berto Bertol Bertomeu Bertram Bertran Bertrand
Beryl Besay Besik Bess Bessie Betania Beth Bethania Bethanie Bethann Bethany Bethel Bethsabe Bethy Betina Betisa
Betlem Betsabe Betsaida Betsey Betsy Bette Bettie Bettina Betty Bettyann Bettye Betuel Bety Betzabe Betzaida Beula
Beulah Bev Beverlee Beverley Beverly Beyonce Bezalel Bezza Bhaga Bhagwan Bhajan Bharat Bharata Bharrat Bharti Bhavna
Bhima Bhrigu Bhupinder Biagio Bianca Bianka Biao Bibi Bibian Bibiana Bibiano Bidane Bidatz Bidzina Bieito Biel
Bienbenida Bienvenida Bienvenido Bihari Bihotz Bihotza Bikendi Bikram Bikramjit Bilal Bilale Bilaly Bilawal Bilel
Biljana Bill Billal Billel Billi Billie Billy Billye Bilma Bilyana Bina Binali Binbin Bineta Binetou Bing Bingbing
Bingen Bingu Binod Binta Bintou Bintu Biotza Birama Birame Birane Birger Birgit Birgitt Birgitta Birgitte Birte Birthe
Birute Biser Biserka Bisila Bisma Bismarck Bismark Bistra Bita Bitor Bittor Biviana Bixente Bixia Biying Biyu Bjarne
Bjarni Bjoern Bjorg Bjorn Bladimir Bladimiro Blagovest Blagoy Blai Blaine Blair Blaise Blake Blanca Blancanieves
Blanch Blanche Blandina Blandine Blanka Blas Blasa Blasida Blasina Blasinda Blau Blay Blessing Blondell Blossom Blythe
Bo Boarisch Bob Bobbi Bobbie Bobby Bobbye Bobette Bobi Bobo Bocar Bochra Bodil Bodo Bogdan Bogdana Bogna Bogomil
Bogumil Bogumila Boguslaw Boguslawa Bohdan Bohdana Bohuslav Boi Bojan Bojana Bojko Bok Bola Bolena Boleslao Boleslaw
Bolivar Bonaventura Bondad Bong Bongbong Boni Bonifacia Bonifacio Bonifaz Bonita Bonka Bonnie Bonny Bonosa Bonoso
Booker Borgia Boris Borislav Borislava Borisov Borja Borjas Borut Boryana Borys Bosanski Bosco Bose Botaina
Bouabdallah Bouabdellah Bouabid Boualam Boualem Bouamama Bouarfa Bouazza Bouazzaoui Bouba Boubacar Boubakar Boubaker
Boubeker Boubekeur Boubkar Boubker Boubou Bouchaib Bouchara Bouchra Bouchta Boucif Boudali Boufelja Boughaleb Boujama
Boujamaa Boujema Boujemaa Boukary Boukhayar Boukhiar Boulaye Boulus Boumedien Boumediene Bouna Bounama Bourama
Boureima Bouselham Bousselham Bousso Boutahar Boutaher Boutaina Boutayeb Boutayna Boutros Bouzekri Bouzian Bouziane
Bouzid Bowen Boyan Boyana Boyce Boyd Boyka Boyko Bozena Bozhana Bozhidar Brad Bradford Bradley Bradly Brady Brahian
Brahim Brahima Brahime Brahin Brahma Braian Braima Brais Bram Bran Branda Brandan Brande Brandee Branden Brandi
Brandie Brando Brandon Brandy Branimir Branislav Branka Branko Brant Braudilia Braulia Braulio Brayan Breana Breann
Breanna Breanne Breda Bree Brehima Breixo Brenda Brendan Brendon Brenna Breno Brent Brenton Breogan Bret Brett
Brezhoneg Brezo Briam Brian Briana Brianda Brianna Brianne Brice Bricio Bridget Bridgett Bridgette Brigette Brigid
Brigida Brigido Brigit Brigita Brigitta Brigitte Brihaspati Brinda Brindusa Brisa Briseida Brita Britany Britney
Britni Britt Britta Brittaney Brittani Brittanie Britteny Brittney Brittni Brittny Brock Broderick Bronislava
Bronislaw Bronwyn Brook Brooke Brooks Broulaye Bru Bruce Brugues Bruna Brunella Brunhilde Brunilda Bruno Bryam Bryan
Bryanna Bryant Bryce Brynn Bryon Btisam Btissam Btissame Buba Bubacar Bubacarr Bubakar Bubakari Bubakary Buchra Buck
Bucur Bud Buddy Buen Buena Buenaventu Buenaventura Buensuceso Buenviaje Bueyo Buffy Buford Bujar Bujor Bula Bulah
Bulent Bully Bunny Burama Burgess Burgo Burhanuddin Burkhard Burl Burt Burton Bushra Bustar Buzzian Byron Cabeza
Caetano Cahora Cai Caifen Caifeng Caihong Caihua Cain Caio Caiping Caiqin Caitlin Caitlyn Caixia Caiyan Caiyun Cala
Calamanda Calandra Calasanz Caleb Calin Calina Calista Calisto Calixta Calixto Callie Callum Calogero Calvin Camara
Camelia Camellia Camen Cameron Cami Camie Camil Camila Camilia Camilla Camille Camillo Camilo Camino Cammie Cammy
Campio Campo Cancio Candace Candance Candela Candelaria Candelario Candelas Candelo Candi Candice Candid Candida
Candido Candie Candis Candra Candy Candyce Canek Canos Canosanto Canosantos Cantia Canto Canuta Canuto Capilla
Capitolina Capitulina Caprice Cara Caren Carey Cari Caridad Carie Carim Carima Carime Carin Carina Carine Carisa
Carissa Carita Caritat Carl Carla Carlee Carleen Carlena Carlene Carles Carletta Carley Carli Carlie Carlina Carline
Carlita Carlito Carlitos Carlixta Carlo Carlos Carlota Carlotta Carlton Carly Carlyn Carma Carman Carme Carmel Carmela
Carmelia Carmelina Carmelita Carmella Carmelo Carmem Carmen Carmencita Carmenza Carmina Carminda Carmine Carminia
Carmita Carmo Carmon Caro Carol Carola Carolann Carolay Carole Carolee Carolin Carolina Caroline Carolino Caroll
Carolo Carolyn Carolyne Carolynn Caron Caroyln Carrasca Carri Carrie Carriona Carrodilla Carrol Carroll Carson Carsten
Carter Cary Caryl Carylon Caryn Casandra Casey Casian Casiana Casiano Casie Casilda Casildo Casimir Casimira Casimiro
Casio Casiodoro Cassandra Cassaundra Cassey Cassi Cassia Cassidy Cassie Cassio Cassondra Cassy Casta Castanar
Castellar Castillo Casto Castor Castora Castorina Castro Castula Castulo Cataisa Cataldo Catalin Catalina Catalino
Catarina Cataysa Categoria Categorias Caterin Caterina Caterine Cathaisa Catharina Catharine Cathaysa Catherin
Catherina Catherine Cathern Catheryn Cathey Cathi Cathie Cathleen Cathrine Cathryn Cathy Cati Catia Catiana Catina
Catinca Catita Catrice Catrin Catrina Catuxa Caty Cautar Cauzar Caya Cayetana Cayetano Cayla Cayo Cebria Cebrian
Cecelia Cecil Cecila Cecile Cecilia Cecilie Cecilio Cecille Cecily Cedric Cedrick Ceesay Ceferina Ceferino Ceila Cel
Celedonia Celedonio Celena Celene Celenia Celerina Celerino Celesta Celeste Celesti Celestin Celestina Celestine
Celestino Celi Celia Celiano Celida Celina Celinda Celine Celinia Celino Celio Cellou Celma Celmira Cels Celsa Celsina
Celso Celtia Cemal Cenaida Ceneida Cenelia Cenobia Cenobio Ceola Cerasela Cerca Ceres Cesaltina Cesar Cesare Cesarea
Cesareo Cesaria Cesarina Cesarino Cesario Cesc Cesia Cesidio Ceu Cezar Cezarina Cezary Chaabane Chabane Chabeli
Chabier Chad Chada Chadi Chadia Chadli Chadwick Chadya Chae Chafi Chafia Chafiaa Chafik Chafika Chafiq Chahd Chahid
Chahida Chahinaz Chahinez Chahira Chahrazad Chahrazed Chaia Chaib Chaibia Chaima Chaimaa Chaimae Chaka Chaker Chakib
Chakir Chakira Chama Chamaida Chan Chana Chanda Chandra Chandrika Chandru Chanel Chanell Chanelle Chang Changqing
Changsheng Chantal Chantay Chante Chantel Chantell Chantelle Chao Chaoping Chaouki Chara Charaf Charalampos Charanjit
Charef Charif Charifa Charis Charise Charissa Charisse Charita Charito Charkaoui Charki Charla Charleen Charlena
Charlene Charles Charlesetta Charlette Charley Charlie Charline Charlott Charlotte Charlsie Charly Charlyn Charmain
Charmaine Charo Charolette Chas Chase Chasidy Chasity Chassidy Chastity Chau Chaudhry Chauncey Chavdar Chaxiraxi Chaya
Chayma Chaymaa Chaymae Che Chedey Chegdali Cheick Cheickna Cheickne Cheik Cheikh Cheikhna Cheikhou Cheikhouna Cheila
Cheima Chej Chelo Chelsea Chelsey Chelsie Chema Chems Chen Chenchen Cheng Chengcheng Chenghao Chengjie Chengjun
Chenglong Chengyi Chenhao Chenoa Chenxi Chenyang Chenyi Chenyu Cher Chere Cheree Cherelle Cheri Cherie Cherif Cherifa
Cherilyn Cherise Cherish Cherkaoui Cherkaouia Cherki Cherly Cherlyn Cherno Cherri Cherrie Cherry Cherryl Chery Cheryl
Cheryle Cheryll Chester Chesus Chet Cheyenne Chi Chia Chiara Chiavana Chie Chieko Chifae Chihab Chima Chin China Ching
Chinua Chip Chiquinquira Chiquita Chirila Chirstian Chistian Chistopher Chivuta Chloe Cho Choaib Choi Chokri Chomicha
Chong Chorouk Chouaib Choudhry Choukri Choumicha Chourouk Chrif Chrifa Chris Chrissy Christa Christal Christeen
Christel Christele Christelle Christen Christena Christene Christi Christia Christiaan Christiam Christian Christiana
Christiane Christie Christin Christina Christine Christinia Christof Christofer Christoper Christoph Christophe
Christopher Christos Christy Chrystal Chrystelle Chrystia Chrystian Chu Chuan Chuck Chuks Chun Chune Chunfen Chung
Chunguang Chunhong Chunhua Chunlan Chunlei Chunli Chunlian Chunling Chunmei Chunming Chunping Chunsheng Chunwei
Chunxia Chunxiang Chunxiao Chunyan Chunying Cian Ciara Ciaran Cibeles Cibran Cicely Cicero Cidalia Cielo Cielos Ciera
Cierra Cilene Cilia Cilinia Cin Cinda Cinderella Cindi Cindia Cindie Cindy Cinta Cinthia Cinthya Cintia Cinto Cintya
Cinzia Ciprian Cipriana Cipriano Cira Circe Circuncision Cirenia Ciria Ciriaca Ciriaco Cirila Cirilo Cirina Cirino
Ciro Cisne Cisse Cita Citlalli Clair Claire Clamores Clara Clare Clarena Clarence Clarencia Clarencio Claret Claretha
Claretta Claribel Clarice Clarinda Clarine Clarines Claris Clarisa Clarissa Clarisse Clarita Claritza Clarivel Clariza
Clark Claro Classie Claud Claude Claudelina Claudemir Claudete Claudette Claudi Claudia Claudiana Claudiane Claudiano
Claudie Claudina Claudine Claudinei Claudineia Claudino Claudio Claudiu Claus Claustre Claustro Clavelina Claver Clay
Clayton Clea Cleber Cleia Cleide Cleiton Clelia Clemence Clemencia Clemencio Clemens Clement Clementa Clemente
Clementina Clementine Clementino Clemira Clemmie Clemorisa Cleo Cleofas Cleofe Cleonice Cleopatra Cleora Cleotilde
Cleta Cleto Cletus Cleusa Cleuza Cleveland Cliff Clifford Clifton Climaco Climent Climente Clint Clinton Clio Clive
Clodoalda Clodoaldo Clodomira Clodomiro Cloe Clora Clorinda Clotilde Clovis Clyde Coca Cocepcion Cocuta Codi Codou
Codrut Codruta Cody Cointa Colas Colby Cole Coleen Coleman Colene Coletta Colette Colin Collado Colleen Collell Collen
Collene Collette Collin Collins Coloma Coloman Colombina Colon Colton Columba Columbano Columbiana Columbiano Coman
Conceicao Concepcio Concepcion Conception Concesa Concesina Conceso Concetta Concha Conchi Conchin Conchita Concordia
Condoleezza Confesor Confesora Cong Conmemoracion Connie Connor Conny Conor Conrad Conrada Conrado Consagracion
Consejo Consol Consolacio Consolacion Consorcia Constanca Constance Constancia Constancio Constanta Constante
Constanti Constantin Constantina Constantino Constanza Constanze Consuela Consuelo Contacto Contemplacion Contessa
Conversion Conxa Conxita Cora Coraima Coral Coralee Corali Coralia Coralie Coralina Coralio Corayma Corazon Cordelia
Cordell Cordia Cordie Cordula Coreen Corene Coretta Corey Cori Corie Corin Corina Corine Corinna Corinne Corliss
Cornel Cornelia Cornelio Cornelis Corneliu Cornelius Cornell Coro Coromoto Corona Coronacion Coronada Corono Corpus
Corrado Corrie Corrin Corrina Corrine Corrinne Corsina Corsino Cortez Cortijo Cortney Cory Cosima Cosimo Cosme Cosmin
Cosmina Costache Costantin Costantino Costanza Costas Costel Costela Costica Costin Costina Costinel Costinela
Coulibaly Coumba Courtney Covadonga Coy Cozmin Craciun Craig Creacion Crecencia Crecencio Cremencio Crenguta Creola
Crescencia Crescenciana Crescenciano Crescencio Crescente Cresencia Cresencio Creu Creuza Crhistian Crina Criptana
Cris Crisan Crisanta Crisanto Crisantos Criseida Criselda Crisogono Crisologo Crisostoma Crisostomo Crispin Crispina
Crispiniano Crispo Crispula Crispulo Crissy Crista Cristabel Cristache Cristal Cristalina Cristea Cristel Cristela
Cristelle Cristen Cristeta Cristhian Cristhofer Cristi Cristia Cristiam Cristian Cristiana Cristiane Cristiano Cristie
Cristin Cristina Cristine Cristinel Cristinela Cristino Cristo Cristoba Cristobal Cristobalina Cristofer Cristoffer
Cristofher Cristofol Cristofor Cristophe Cristopher Cristy Crsitina Cruces Crucita Cruz Crysta Crystal Crystian
Crystle Csaba Csilla Cuadros Cuauhtemoc Cuc Cueva Cuie Cuifen Cuihong Cuihua Cuimei Cuiping Cuiying Cuizhu Culita
Cunegunda Curro Curt Curtis Custodia Custodio Cvetan Cvetelina Cyndi Cyndy Cynthia Cyntia Cyra Cyril Cyrille Cyrstal
Cyrus Cythia Czeslaw Czeslawa Daba Dabi Dabid Dabo Daby Dace Dacia Dacian Daciana Daciano Dacil Dacio Dadhichi Dadi
Dado Dafina Dafinka Dafne Dagmar Dagmara Dagny Dagoberto Dah Dahab Dahane Dahba Dahbia Dahiana Dahlia Dahman Dahmane
Dahou Daiana Daiane Daiara Daida Daila Dailo Dailos Dailyn Daina Daine Dainius Daira Dairen Dairo Dairon Daisey Daisy
Daiva Dajana Dajun Dakota Daksha Dalal Dalcy Dale Dalene Dali Dalia Dalibor Dalida Dalila Dalius Daliza Daljeet Daljit
Dalma Dalmacia Dalmacio Dalmau Dalmira Dalmiro Dalton Dalva Damari Damaris Damary Damarys Damasa Damaso Dambudzo Damia
Damian Damiana Damiano Damien Damion Damir Damon Damyan Dan Dana Danae Danail Danay Dancho Dandan Dane Danel Danelle
Danelly Danette Danguole Dani Dania Danial Danica Daniel Daniela Daniele Daniell Daniella Danielle Danielly Daniil
Danijela Danika Danil Danila Danille Danilo Danita Danitza Danka Dann Danna Dannette Dannie Dannielle Danny Dansk
Dante Danut Danuta Danute Dany Danya Danyel Danyell Danyelle Danylo Daoiz Daoud Daouda Daouia Daour Daouya Daphine
Daphne Dara Daray Darby Darc Darcel Darcey Darci Darcie Darcy Darejan Darek Darell Daren Dari Daria Darian Dariana
Dariel Darien Darifa Darin Darina Darinka Dario Darius Dariush Dariusz Dariya Darja Darko Darla Darleen Darlena
Darlene Darlin Darline Darling Darnell Daron Darrel Darrell Darren Darrick Darrin Darron Darryl Darshan Darvin Darwin
Dary Darya Daryl Daryna Dasha Dasio Dativa Dativo Daud Dauda Daura Dave Davi David Davida Davide Davina Davinder
Davinia Davis Davit Daviti Davor Davy Davyd Dawda Dawei Dawid Dawit Dawna Dawne Dawood Daya Dayami Dayan Dayana
Dayanara Dayane Dayani Dayanis Dayanna Dayara Dayle Daylin Daylo Daylos Daymara Daymi Dayna Dayong Dayra Dayron Daysi
Dea Deadra Dean Deana Deandra Deandre Deandrea Deane Deangelo Deann Deanna Deanne Deb Debbi Debbie Debbra Debby Debera
Debi Debla Debora Deborah Debra Debrah Debroah Decebal Declan Decorosa Decoroso Dede Dedicacion Dedra Dee Deeann
Deeanna Deedee Deedra Deena Deepa Deepak Deetta Dei Deiane Deiby Deicy Deidamia Deidra Deidre Deiene Deimante Deirdre
Deise Deisi Deisy Deivi Deivid Deividas Deivis Deivy Deja Dejan Delaine Delana Delbert Delcho Delcie Delcy Delena
Delfi Delfim Delfin Delfina Delfino Delia Delicia Delicias Delila Delilah Delina Delinda Delio Delioma Delirio Delisa
Dell Della Dellanira Delma Delmar Delmer Delmira Delmiro Delmy Delois Deloise Delora Deloras Delores Deloris Delorse
Delpha Delphia Delphine Delsie Delyan Demarcus Demba Dembele Dembo Demelsa Demelza Demetra Demetri Demetria Demetrice
Demetrio Demetris Demetrius Demi Demian Demir Demofilo Dena Denae Denar Dene Deneen Denes Denese Deng Deni Denia
Denice Denilson Denis Denisa Denise Denisha Denislav Denislava Deniss Denisse Denita Denitsa Deniz Denka Denna Dennis
Dennise Denny Dennys Denys Denyse Denzel Deodato Deogracia Deogracias Deolinda Deolindo Deon Deonna Dereck Derek
Derick Deriman Derlis Derly Derrick Desamparado Desamparados Desamparats Deseada Deseado Deshawn Desheng Desi
Desideria Desiderio Desirae Desiree Desislav Desislava Desmond Despina Dessie Dessire Dessiree Dessislava Destiny
Detelin Detelina Detlef Detra Deu Deus Deva Devabhuti Devajuti Devala Devi Devid Devin Devinder Devlet Devon Devona
Devora Devorah Dewayne Dewey Dewitt Dexter Deyan Deyanira Deysi Deyvid Dharam Dharma Dharminder Di Dia Diabel Diaby
Diadie Diadji Diagne Diago Diakaridia Diakite Dialla Diallo Diamantina Diamantino Diamar Diamela Diamond Dian Diana
Diandra Diane Dianelys Diango Diann Dianna Dianne Diao Diara Diarra Diawara Diawoye Dick Dickson Dicra Dictina
Dictinio Dictino Dida Didac Didi Didier Didimo Didina Diedra Diedre Diego Dieguina Diem Dienaba Dienabou Dieneba Dieng
Dierdre Dieter Dietmar Dietrich Dieudonne Dieynaba Digna Digno Dignora Dijana Diko Dikra Dilan Dilara Dilawar Dilbag
Dilcia Dilenia Dilia Dilip Dillon Dilma Dilson Dilyan Dilyana Dima Dimas Dimcho Dimitar Dimitra Dimitre Dimitri
Dimitrichka Dimitrie Dimitrina Dimitrinka Dimitrios Dimitris Dimitriy Dimitrov Dimitrova Dimitru Dimitry Dimka Dimo
Dimple Din Dina Dinah Dinara Dinesh Dinh Dinis Dinka Dinko Dino Dinora Dinorah Dinu Diocelina Diocleciano Diodora
Diodoro Diogenes Diogo Diolinda Diomar Diomaye Diomedes Dion Dione Dioni Dionicia Dionicio Dionila Dionis Dionisia
Dionisie Dionisio Dionna Dionne Diop Dior Dios Dioscorides Dioscoro Diosdada Diosdado Dioselina Diosinda Diosnel Diouf
Dioulde Diouma Dipa Dirce Dirceu Dirk Discusion Dita Diti Diva Divina Divine Divino Divya Dixie Diyan Diyana Djaffar
Djamal Djamel Djamila Djelloul Djenabou Djeneba Djenebou Djibi Djibril Djiby Djiguiba Djilali Djillali Djily Djime
Dmitri Dmitrii Dmitrij Dmitrijs Dmitriy Dmitry Dmytro Doa Doaa Doaae Doae Dobre Dobri Dobrin Dobrinka Dobrita Dobromir
Dochia Dochka Dodie Doha Doina Doinita Dolca Dollie Dolly Dolnoserbski Dolores Doloris Dolors Doltza Doly Dombina
Domenec Domenech Domenic Domenica Domenico Domicia Domiciana Domiciano Domicio Domina Dominador Dominga Domingas
Domingo Domingos Dominic Dominick Dominico Dominik Dominika Dominique Dominque Dominykas Domitila Domitilo Domnica
Domnina Domnino Domnita Domonique Dona Donaciana Donaciano Donaciones Donald Donat Donata Donatas Donatella Donatila
Donatilo Donato Doncho Donelia Donelio Donella Donetta Donette Dong Dongdong Dongfen Donghai Dongmei Dongping
Dongsheng Donia Donika Donina Donino Donis Donita Donka Donn Donna Donnell Donnetta Donnette Donnie Donny Donovan
Donte Donvina Donya Doo Dora Doradia Doralba Doralia Doralice Doralicia Doralina Doraliza Doramas Dorathy Dorca Dorcas
Doreatha Doreen Dorel Dorene Dores Doretha Dorethea Doretta Dori Doria Dorian Doriana Dorica Dorie Dorila Dorin Dorina
Dorinda Dorindo Dorine Dorinel Dorinela Doris Dorit Dorita Dorka Dorla Dorleta Doro Dorota Dorotea Doroteo Dorotha
Dorothea Dorothee Dorothy Dorris Dorsey Dorte Dortha Dorthe Dorthea Dorthey Dorthy Doru Dorut Dory Dorys Dosinda
Dosindo Dositeo Dottie Dotty Doua Douaa Douaae Douae Doudou Doug Douga Douglas Douglass Douha Doumbia Dounia Dounya
Dovie Dovile Dovydas Doyle Dragan Dragana Dragica Drago Dragomir Dragos Draguta Dramane Drame Draupadi Drazen Dreama
Drema Drew Drifa Drina Dris Driss Drissa Drissia Dritan Dritarastra Droupadi Drucilla Drusila Drusilla Duaa Duane
Duarte Duberney Duck Dudley Duguneh Duha Dulce Dulcelina Dulcenombre Dulcerina Dulcie Dulcina Dulcinea Dulia Dulzura
Dumitra Dumitrache Dumitrel Dumitrita Dumitru Duna Duncan Dune Dunia Dunixe Dunja Dunya Durvasa Duryodhana Dusan Dusti
Dustin Dusty Duvan Duverney Dwain Dwana Dwarka Dwayne Dwight Dyan Dylan Dzianis Dzmitry Eamon Earle Earlean Earleen
Earlene Earlie Earline Earnest Earnestine Eartha Easter Eba Ebba Ebenezer Eber Eberhard Eboni Ebonie Ebony Ebou
Ebrahim Ebrahima Ebrima Ebru Ebtisam Ecaterina Echedey Eckhard Ed Eda Edda Eddie Eddin Eddine Eddy Edel Edelfina
Edelgard Edelia Edelina Edelio Edelma Edelmira Edelmiro Edeltraud Edeltraut Edelvina Edelweis Edelweiss Edem Eden
Edenia Eder Ederlinda Ederne Ederson Edesia Edesio Edey Edgar Edgaras Edgard Edgardo Edgars Edi Edicta Edie Edier Edik
Edil Edilberta Edilberto Edilene Edileuza Edilia Edilio Edilma Edilson Edin Edina Edinalva Edineia Edinson Edisa
Edison Edisson Edita Edite Edith Editha Edivaldo Edivia Edmar Edmilson Edmon Edmond Edmund Edmunda Edmundas Edmundo
Edna Edoardo Edorta Edouard Edra Edris Edrisa Edson Edu Eduar Eduard Eduarda Eduardas Eduardo Eduart Eduin Eduina Edur
Edurne Eduviges Eduvigis Eduvijis Eduvina Edvaldo Edvard Edvardas Edvin Edvinas Edwar Edward Edwardo Edwige Edwin
Edwina Edy Edyta Edyth Edythe Eero Efe Effie Efidencia Efigenia Efigenio Efisio Efosa Efraim Efrain Efran Efrem Efren
Eghosa Egiarte Egidia Egidijus Egidio Egil Egle Egoi Egoitz Egon Egor Eguskine Eguzki Eguzkine Ehab Ehari Ehedei
Ehedey Ehsan Ehtel Ehtisham Ehud Eidan Eiden Eider Eihar Eiharne Eiko Eila Eileen Eilene Eiman Eimantas Eimi Eimy
Einar Eira Eirik Eitan Eithan Eizan Ejaz Eka Ekai Ekain Ekaitz Ekaterina Ekaterine Ekaterini Ekhi Ekhine Ekhiotz Eki
Ekine Ekram Ekrem Ela Eladi Eladia Eladina Eladino Eladio Elaia Elaid Elaina Elaine Elan Elana Elane Elanor Elarbi
Elayne Elbachir Elbert Elbio Elcira Elcy Elda Eldar Elden Eldon Eldora Eldridge Eldy Elea Eleanor Eleanora Eleanore
Elease Eleazar Electa Electo Electra Eleder Elen Elena Elene Eleni Elenice Elenita Elenka Eleno Elenor Elenora Elenore
Eleodora Eleodoro Eleonor Eleonora Eleonore Eleuteria Eleuterio Elfi Elfidio Elfreda Elfrieda Elfriede Elga Elhadji
Elham Elhassan Eli Elia Eliam Elian Eliana Eliane Elianne Eliany Elias Eliazar Eliberta Eliberto Elica Eliceo Elicerio
Elicia Elicinia Elicio Elida Elide Elidia Elidio Eliduvina Elie Eliecer Eliel Eliene Elier Elies Elieser Eliete
Eliezer Elif Elifio Eligia Eligijus Eligio Elihu Elijah Elimane Elin Elina Eline Elinor Elinore Elio Eliodora Eliodoro
Elionor Elios Eliot Eliott Eliria Elis Elisa Elisabeht Elisabel Elisabet Elisabeta Elisabete Elisabeth Elisabetta
Elisabhet Elisandra Elisangela Elisardo Elisaveta Elise Elisea Elisei Elisenda Eliseo Elisete Eliseu Elisha Elisia
Elisio Eliska Eliso Elissa Elita Elitsa Eliu Eliud Elixabet Elixabete Elixane Eliz Eliza Elizabe Elizabeht Elizabel
Elizabet Elizabeta Elizabete Elizabeth Elizabhet Elizangela Elizaveta Elizbeth Elizebeth Elizete Elka Elke Elkin Ella
Ellamae Ellan Ellande Ellen Ellena Elli Ellie Elliot Elliott Ellis Ellsworth Elly Ellyn Elm Elma Elmahdi Elmar Elmehdi
Elmer Elmira Elmo Elna Elnora Elodia Elodie Elody Eloi Eloina Eloino Elois Eloisa Eloise Elon Elora Elorri Elouise
Eloy Eloysa Elpidia Elpidio Elroy Els Elsa Elsbeth Elsi Elsie Elsira Elsita Elson Elsy Elton Eludina Eluney Elur
Eluska Elva Elver Elvera Elvia Elvie Elvin Elvina Elvio Elvira Elviro Elvis Elvita Elwanda Elwood Ely Elyas Elyass
Elyse Elza Elzbieta Ema Emad Eman Emanoil Emanuel Emanuela Emanuele Emanuil Embarec Embarek Embarka Emeka Emel Emelda
Emelia Emelina Emelinda Emeline Emelita Emely Emelyn Emerald Emerencia Emerenciana Emerenciano Emeric Emerico Emerida
Emerinda Emerio Emerita Emerito Emerson Emery Emese Emeteria Emeterio Emi Emidio Emigdia Emigdio Emiko Emil Emila
Emilce Emile Emilee Emilene Emili Emilia Emilian Emiliana Emiliano Emilie Emilienne Emilija Emilio Emiliya Emiliyan
Emilly Emilo Emilse Emilsen Emily Emin Emina Emine Emma Emmaline Emmanouil Emmanuel Emmanuela Emmanuelle Emmerson
Emmett Emmie Emmitt Emmy Emogene Emoke Emomali Emory Empar Emperatriz Emran Emre Emy Ena Enache Enai Enaitz Enar Enara
Enaut Encarna Encarnacio Encarnacion Encarni Encarnita Encho Encina Encinar Enda Endika Endre Endurance Ene Enea Eneas
Enebie Enedina Enedino Eneida Eneka Eneko Enekoitz Enelia Enelida Enemesia Enemesio Eneritz Eneriz Enetz Engelbert
Engracia Engracio Enguia Enia Enid Eniko Enilda Enio Enith Enlai Enma Enmanuel Enmanuela Enna Ennaji Ennio Enoc Enoch
Enoelia Enol Enola Enora Enos Enric Enrica Enrico Enrike Enrique Enriqueta Enrrique Enver Enya Enza Enzo Epifania
Epifanio Epigmenio Eradio Eraldo Eralia Erasma Erasmo Eray Ercan Ercilia Erea Erena Erenia Eresvita Erhan Erhard
Erhimo Erian Eriberto Eric Erica Erich Erick Ericka Erico Ericson Eridania Erik Erika Erikas Eriko Erin Erina Erinn
Eritz Eriz Erkan Erkuden Erlaitz Erlan Erlantz Erlene Erlinda Erline Erling Erma Ermanno Ermelina Ermelinda Ermengol
Ermerinda Ermes Ermesinda Ermila Ermina Erminda Erminia Erminio Ermita Ermitas Erna Ernest Ernesta Ernestas Ernestina
Ernestine Ernestino Ernesto Ernie Erno Ernst Ero Erol Erola Erondina Eros Erotida Erradi Erramun Errol Ersilia Ersin
Erudina Erundina Erundino Ervigio Ervin Erwan Erwin Eryk Eryka Eryn Erzsebet Esau Esaul Escarlata Escelita Esclavitud
Escolastica Escolastico Esdras Esha Eskarne Esma Esmael Esmail Esmelda Esmeralda Esmeraldo Esmerinda Esneda Esneider
Esohe Esosa Espana Espartaco Espectacion Espen Esperanca Esperanto Esperanza Espino Espiridion Espiritu Espiritusanto
Essa Essaadia Essaddik Essadia Essadik Essaid Essam Essie Esta Estafania Estanis Estanisla Estanislaa Estanislada
Estanislao Estanislau Esteban Estebana Estebania Estebe Estefan Estefana Estefani Estefania Estefanny Estefano
Estefany Estel Estela Estelia Estelita Estell Estella Estelle Estelvina Estephania Estephany Ester Estera Estervina
Estevan Esteve Esteven Esthefania Esthefany Esthela Esther Estibalitz Estibaliz Estiben Estilita Estitxu Estivaliz
Estiven Estrela Estrella Estrellita Estuardo Estudita Eszter Etel Etelfrido Etelvina Etelvino Eteri Eterio Etha Ethan
Ethel Ethelbaldo Ethelene Ethelyn Ethyl Etienne Etor Etsuko Etta Ettie Ettore Etxahun Eucaris Euclides Eudald Eudaldo
Eudardo Eudelia Eudes Eudochia Eudocia Eudosia Eudosio Eudoxia Eudoxio Eufemia Eufemiano Eufemio Eufracia Eufrasia
Eufrasio Eufronia Eufronio Eufrosina Eugen Eugena Eugene Eugeni Eugenia Eugenie Eugenijus Eugenio Eugeniu Eugeniusz
Eugeniy Eugeniya Eugeny Euken Eukene Eukeni Eula Eulah Eulalia Eulalio Eulises Eulogi Eulogia Eulogio Eumelia Eumenio
Eun Euna Eunate Eunice Euquerio Eura Eurico Euridice Eusebi Eusebia Eusebio Eusebiu Eusiquio Eustaquia Eustaquio
Eustasia Eustasio Eusterio Eustolia Eustoquia Eustoquio Eustorgio Eutilia Eutilio Eutimia Eutimio Eutiquia Eutiquiano
Eutiquio Eutropia Eutropio Eva Evaldas Evalyn Evan Evandro Evangelia Evangelica Evangelina Evangeline Evangelino
Evangelista Evangelos Evans Evarist Evarista Evariste Evaristo Evdochia Evdokia Eve Evedasto Eveli Evelia Evelin
Evelina Eveline Evelio Evelyn Evelyne Evelynn Evencia Evencio Everaldo Everardo Everett Everette Everilda Evert Everth
Everton Evette Evgeni Evgenia Evgeniy Evgeniya Evgeny Evgueni Evguenia Evi Evia Evie Evika Evilasia Evilasio Evilia
Evilio Evita Evo Evodia Evolet Evon Evonne Evora Ewa Ewald Ewan Ewelina Exaltacion Excelsa Excelsina Exequiel Exie
Exiquia Exiquio Expectacion Expedita Expedito Expiracion Exuperancia Exuperancio Exuperio Eyal Eydan Eylo Eyre Ezahra
Ezekiel Ezequiel Ezequiela Ezio Ezra Eztizen Ezzahra Ezzahraa Ezzahrae Ezzohra Ezzouhra Faber Fabia Fabian Fabiana
Fabiane Fabiano Fabien Fabienne Fabio Fabiola Fabrice Fabricia Fabriciana Fabriciano Fabricio Fabrizio Fabrizzio
Facunda Facundo Fadel Fadela Fadhila Fadi Fadia Fadiala Fadil Fadila Fadma Fadoua Fadrique Fadua Fadwa Fady Fae Fahad
Fahd Faheem Fahim Fahima Faical Faik Faina Fairouz Fairy Faisal Faissal Faith Faiz Faiza Faizan Fakhar Fala Falak
Falgas Falilou Falk Fallon Fallou Falou Faly Fama Famakan Famara Famory Fana Fandila Fane Fanel Fang Fangfang Fani
Fania Fanica Fanida Fanka Fanni Fannie Fanny Fanor Fanta Fanuta Fany Faouzi Faouzia Fara Farah Faraji Faraz Farha
Farhad Farhan Farhana Farhat Farid Farida Faride Faris Fariza Farners Farnes Farooq Farouk Farrah Farrukh Faruk Farwa
Farzana Fateh Fatema Fatemeh Faten Fath Fathallah Fathi Fathia Fati Fatih Fatiha Fatim Fatima Fatimah Fatimata
Fatimatou Fatimatu Fatimazahra Fatime Fatimetou Fatimetu Fatin Fatine Fatma Fatme Fatna Fatoma Fatou Fatoum Fatouma
Fatoumata Fatoumatta Fattah Fattouch Fattoum Fattouma Fatu Fatumata Faty Faure Fausi Fausia Faust Fausta Fausti
Faustin Faustina Faustino Fausto Fauzi Fauzia Favio Faviola Fawaz Fawn Fawzi Fawzia Fay Faycal Faye Fayez Fayna
Fayrouz Faysal Fayssal Fayyaz Fayza Fazal Fco Fdila Febe Federic Federica Federico Fedir Fedor Fedora Fedoua Fedra Fei
Feifei Feiyan Fekri Felecia Feleti Feliberto Felica Felice Felicia Felician Feliciana Feliciano Felicidad Felicinda
Felicio Felicisima Felicisimo Felicita Felicitacion Felicitas Felicitat Felicito Feliks Felina Felio Felip Felipa
Felipe Felisa Felisardo Felisbela Felisberto Felisha Felisinda Felisindo Feliu Felix Feliz Feliza Fella Felton Femke
Fen Fenfen Feng Fengmei Fengqin Fengying Fengyun Fengzhu Fenna Feodor Feras Ferdaous Ferdaouss Ferdaus Ferdaws
Ferdinand Ferdinando Ferenc Ferencz Ferhat Ferial Feriel Fermi Fermin Fermina Fern Fernan Fernand Fernanda Fernande
Fernandina Fernando Ferne Ferney Ferran Ferreol Ferrer Ferriol Ferruccio Festus Fethi Fethullah Fettah Fettoum
Fettouma Fiama Fiamma Fiaz Fida Fidanka Fidel Fidela Fidelia Fidelina Fidelino Fidelio Fidelis Fidencia Fidenciano
Fidencio Fidentina Fidentino Fikret Fikri Fikria Filadelfo Filemon Fileto Filiberta Filiberto Filimon Filip Filipa
Filipe Filipp Filippo Filo Filofteia Filoftia Filomena Filomeno Filonila Fily Fina Fineas Finnian Fiodor Fiona Fior
Fiordaliza Fiorela Fiorella Firas Firdaous Firdaouss Firdaus Firdaws Firmine Firmino Firmo Firuta Fitzgerald Fiz Fiza
Flaminio Flavia Flavian Flaviana Flaviano Flavio Flaviu Flavius Flemming Flerida Fleta Fletcher Fleur Flo Floare
Floarea Flor Flora Floralba Florance Florangel Florbela Flordeliza Flore Florea Floreal Florean Floreano Florence
Florenci Florencia Florencio Florene Florent Florenta Florenti Florentin Florentina Florentino Flores Floretta Flori
Floria Florian Floriana Floriano Florica Floricel Floricica Florida Florin Florina Florinda Florindo Florine Florinel
Florinela Floripe Floripes Floris Florisa Florita Floro Florrie Flors Flossie Floy Floyd Foad Foday Fode Fodie Fodil
Fofana Foix Fonda Fontcalda Formerio Forrest Fortia Fortuna Fortunata Fortunato Foster Fouad Founeke Fousseni Fousseny
Fousseyni Fouzi Fouzia Fouziya Fozia Fran Franc Franca Francais France Francelina Francene Frances Francesc Francesca
Francesco Franchesca Francheska Francho Francia Francie Franciele Francina Francine Francis Francisc Francisca
Francisco Franciscus Franciska Franciszek Franck Franco Francois Francoise Francy Franjo Frank Frankie Franklin
Franklyn Frans Fransisca Frantisek Franz Franziska Fraternidad Frauke Fred Freda Fredda Freddie Freddy Frederic
Frederica Frederick Fredericka Frederico Frederik Frederique Fredesvinda Fredesvindo Fredeswinda Fredi Fredia Fredric
Fredrick Fredricka Fredrik Fredy Freeda Freeman Freida Freya Frida Frieda Friederike Friedhelm Friedrich Frits Fritz
Frode Froilan Froilana Fructuosa Fructuoso Frumencio Frusina Frutos Ftimou Fuad Fuencisla Fuensanta Fuente Fuentes
Fujun Fulgenci Fulgencia Fulgencio Fulvia Fulvio Fumiko Fumio Fundador Fundadora Fundamento Fuqiang Furqan Furqat
Fyodor Gabe Gabi Gabija Gabina Gabino Gabirel Gabor Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabrielly
Gaby Gadea Gadiel Gador Gados Gael Gaelle Gaetan Gaetana Gaetano Gagandeep Gagik Gaia Gaieta Gail Gaiska Gaizka
Gaizkane Galadriel Galan Galatea Galaye Galder Galdric Gale Galen Galia Galilea Galileo Galin Galina Galla Galo Galya
Galyna Gamal Gamaliel Gancho Gandharva Ganeko Ganesh Ganesha Ganix Ganka Ganna Gaofeng Gaoussou Gara Garai Garazi
Garbine Garcia Garcilaso Gardenia Garegin Gareth Garfield Gari Garik Garikoitz Garland Garnet Garnett Garnik Garoa
Garoafa Garoe Garofita Garret Garrett Garry Garth Gartxot Gartzen Garuda Gary Gaspar Gaspara Gaspare Gaston Gaudelia
Gaudencia Gaudencio Gaudiosa Gaudioso Gaumet Gaurav Gautama Gavin Gavina Gavino Gavril Gavrila Gayane Gaye Gayla Gayle
Gaylene Gaylord Gaynell Gaynelle Gaynor Gazmira Gea Geane Geanina Gearldine Gebrehiwet Gedeon Gediminas Geert Geertje
Geertruida Geeta Gegham Geidy Geir Geisa Gela Gelasio Gelo Gelu Gema Geminiano Gemma Gena Genadi Genadio Genar Genara
Genaro Gencho Gene Gener Generosa Generoso Genesis Geneva Genevie Genevieve Genevive Geni Genia Genica Genie Genis
Genma Genna Gennadi Gennadiy Gennady Gennaro Gennie Genny Geno Genovaite Genoveba Genoveva Genowefa Gentil Gentza
Gentzane Geny Geoffrey Georg Georgann George Georgeann Georgeanna Georgel Georgene Georges Georgeta Georgetta
Georgette Georghe Georgi Georgia Georgiana Georgiann Georgianna Georgianne Georgica Georgie Georgiev Georgieva
Georgina Georgine Georgios Georgiy Georgy Geovana Geovane Geovani Geovanna Geovanni Geovanny Gerad Gerai Gerald
Geralda Geraldin Geraldina Geraldine Geraldo Geralyn Gerard Gerarda Gerardina Gerardo Gerardus Gerasimo Geraxane Geray
Gerd Gerda Geremias Gergana Gergely Gergina Gerhard Geri Gerino Gerlinde Germa Germain Germaine German Germana
Germania Germanico Germano Germelina Germina Germinal Germiniano Gernot Gero Geroni Geronima Geronimo Gerri Gerrit
Gerry Gersain Gersom Gerson Gert Gertha Gertie Gertraud Gertrud Gertrude Gertrudes Gertrudi Gertrudis Gertude Gervacio
Gervasia Gervasio Gessami Gessica Geta Getulio Getuta Geun Gevorg Gexan Geza Gezabel Ghada Ghaffar Ghailan Ghali
Ghalia Ghania Gharib Ghariba Ghassan Ghazala Ghazanfar Ghazi Ghazouani Ghenadie Gheorge Gheorghe Gheorghina Gheorghita
Gheorgue Gherasim Gherghina Gheroghe Ghiorghe Ghiorghi Ghiorghita Ghislaine Ghita Ghizela Ghizlan Ghizlane Ghlana
Ghofran Ghofrane Gholamreza Ghulam Ghzala Gia Giacomo Giada Giampaolo Giampiero Gian Giancarlo Giancarlos Gianella
Gianfranco Giani Gianina Gianluca Gianluigi Gianmarco Gianna Gianni Giannina Gianpaolo Gianpiero Gibet Gibril Gica
Gicu Gicuta Gideon Gidget Giedre Giedrius Gift Gifty Giga Gigel Gigi Gigliola Gihan Gil Gila Gilbert Gilberta Gilberte
Gilberto Gilda Gildardo Gildo Gilen Gillen Gillermo Gilles Gillian Gilma Gilmar Gilmara Gilmer Gilson Gimena Gina
Ginebra Ginel Gines Ginesa Ginesta Ginette Ginevra Ginger Ginka Ginna Ginny Gino Gintaras Gintare Gintautas Gioacchino
Gioconda Gioia Giordano Giorgi Giorgia Giorgian Giorgiana Giorgica Giorgina Giorgio Giorgos Giovana Giovani Giovanna
Giovanni Giovanny Giovany Giraldo Girija Girolamo Gisbert Gisel Gisela Giselda Gisele Gisell Gisella Giselle Gislaine
Gislene Gissel Gissela Gisselle Gita Gitana Gitanas Gitta Gitte Giulia Giuliana Giuliano Giulietta Giulio Giuseppa
Giuseppe Giuseppina Givi Gixane Gizane Gizela Gizella Gladis Gladiz Glady Gladys Glafcos Glafira Glaucia Glayds Gleb
Gleice Glen Glenda Glendora Glenis Glenn Glenna Glennie Glennis Glenny Glenys Gleva Gliceria Glicerio Gligor Glinda
Gloria Glorificacion Glory Glyn Glynda Glynis Gnima Goar Gobrias Gocha Godelieve Godfrey Godofredo Godspower Godstime
Godwin Gogu Goh Gohar Goiatz Goio Goiuri Goiuria Goizalde Goizane Goizargi Goizeder Golam Golda Goldie Goliat Goncal
Goncalo Gontzal Gonzaga Gonzala Gonzalina Gonzalo Goodluck Gopal Gopala Gopi Gor Gora Goran Gorane Gordana Gordiano
Gordon Gorete Goreti Goretti Goretty Gorgonia Gorgonio Gorgui Gori Gorka Gosho Gospodin Gotabaya Gottfried Gotzon
Gotzone Goundo Govinda Goya Goyo Grabiel Grabiela Graca Gracas Grace Gracia Gracian Graciana Graciano Gracias Gracie
Graciela Graciella Graciliana Graciliano Gracinda Graciosa Grady Graeme Graham Graig Gran Granada Grant Granville
Gratiela Gratiniano Grau Grayce Grazia Graziano Graziela Graziella Grazina Grazyna Grecia Greg Gregg Gregoire Gregor
Gregori Gregoria Gregorio Gregory Greisy Greta Gretchen Grete Gretel Grethe Grethel Gretta Grettel Gricel Gricelda
Grietje Grigor Grigoras Grigore Grigori Grigory Grimanesa Grisel Grisela Griselda Grisha Grit Gro Grober Grover Gruia
Grygoriy Grzegorz Guacimara Guadalupe Guaditoca Guaire Gualberto Gualterio Guang Guanghua Guanghui Guangming Guangrong
Guanjun Guanmin Guanping Guarda Guasimara Guaxara Guayarmina Guayasen Guayre Gudelia Gudni Gudrun Gudula Guendalina
Guenter Guenther Gueorgui Guerau Guery Gueye Guglielmo Gui Guia Guiayara Guida Guido Guiem Guifang Guifen Guifre
Guihua Guilermo Guilhem Guilherme Guillaume Guillem Guillen Guillerma Guillerme Guillermin Guillermina Guillermo Guim
Guiomar Guisela Guiseppe Guiu Guiying Guizlane Gul Gulbuddin Gulfam Gullermo Gulnara Gulnaz Gulshan Gulzar Gumaro
Gumercinda Gumercindo Gumersinda Gumersindo Gundemaro Gundula Gunnar Gunter Gunther Guo Guobin Guodong Guofen Guofeng
Guofu Guoguang Guohong Guohua Guohui Guojun Guoliang Guomei Guomin Guoping Guoqiang Guoqing Guoquan Guorong Guosheng
Guoxin Guoxing Guoying Guoyong Guozhong Guram Gurbanguly Gurdeep Gurdev Gurdip Gurgen Gurinder Gurjeet Gurjinder
Gurjit Gurleen Gurmail Gurmeet Gurmit Gurmukh Gurnam Gurpal Gurpreet Gurutz Gurutze Guruzne Gurvinder Gurwinder Gus
Gussie Gustau Gustav Gustavo Gutier Guy Guzel Guzman Gwen Gwenaelle Gwenda Gwendoline Gwendolyn Gwendolyne Gwenn Gwyn
Gwyneth Gyongyi Gyongyver Gyorgy Gytis Gyula Gyunay Habib Habiba Habibou Habibur Haby Hacen Hacene Hachem Hachemi
Hachim Hachmi Hachmia Hacomar Hada Hadda Haddou Haddoum Hadduch Hademou Hades Hadhoum Hadi Hadia Hadil Hadilla Hadiya
Hadj Hadjer Hadji Hadjira Hadrian Hady Hae Hafed Hafeez Hafid Hafida Hafiz Hafsa Hafssa Hagar Hage Hagen Hagi Hagie
Hai Haiat Haibin Haibo Haidar Haide Haidee Haider Haidong Haie Haifen Haifeng Haiguang Haihong Haihua Haijuan Haijun
Haile Hailemariam Hailey Haili Haimar Haimei Haimin Haiou Haiping Haiqin Hairong Haitam Haitao Haitham Haitz Haiwei
Haixia Haixiao Haiyan Haiying Haiyong Haiyun Haize Haizea Haizeder Haizene Haizhen Haizhu Haj Haja Hajar Hajer Haji
Hajiba Hajie Hajira Hajjaj Hajnal Hajnalka Hajra Hakainde Hakan Hakeem Hakim Hakima Hakkoum Hakob Hal Hala Haleema
Haley Halid Halil Halim Halima Halimatou Halina Halla Hallar Halley Hallie Hallouma Halyna Hama Hamad Hamada Hamadi
Hamadou Hamady Hamama Hamara Hamdan Hamdi Hamed Hamet Hamid Hamida Hamido Hamidou Hamilton Hamlet Hamma Hammad Hammadi
Hammed Hammou Hamna Hamou Hamoudi Hamsa Hamudi Hamza Han Hana Hanaa Hanadi Hanae Hanafi Hanah Hanan Hanana Hanane Hanh
Hani Hania Hanibal Hanif Hanifa Hanin Hank Hanna Hannah Hannan Hannane Hanne Hannelore Hannes Hannibal Hans Hansel
Hany Hanza Hao Haojie Haoran Haouari Haoxiang Haoxuan Haoyu Happy Hapuc Haralambie Harald Haran Harbhajan Hardeep
Hardip Haresh Hari Haridiam Haridian Harinder Haris Harish Haritz Haritza Harjeet Harjinder Harjit Harkaitz Harlan
Harland Harley Harmanpreet Harminder Harnek Haroa Harol Harold Haroldo Haron Haroon Haroun Harouna Harpal Harpreet
Harri Harriet Harriett Harriette Harris Harrison Harry Hartmut Haruki Harumi Harun Haruna Harutyun Harvey Harvinder
Harwinder Hasan Hasana Hasbia Haseeb Hashemi Hashim Hasier Hasina Hasmik Hasna Hasnaa Hasnae Hasnain Hasni Hasnia
Hassam Hassan Hassana Hassane Hassania Hassen Hassiba Hassie Hassina Hassna Hassnaa Hassnae Hatem Hatim Hatou
Hatoumata Hattie Hawa Haya Hayam Hayar Hayat Hayate Hayde Haydee Hayden Hayet Hayk Haykanush Hayley Haytam Haytham
Haywood Hazael Hazel Hazem Heath Heather Heba Hebe Heber Hebert Hecham Hector Hedda Hedi Hedwig Hedy Hee Hegoa Hegoi
Heide Heidemarie Heidi Heidrun Heidy Heihachi Heike Heikki Heiko Heiner Heinrich Heinz Heitor Helaine Helder Helen
Helena Helenca Helene Helenio Heleodora Helga Helge Heli Helia Heliana Heliberto Helida Helio Heliodora Heliodoro
Helios Hella Helle Hellen Helma Helmer Helmut Helmuth Heloisa Heloise Helvia Hemeti Henar Hend Henda Hendrik Hendrika
Hendrikje Hendrikus Henedina Heng Henk Hennadiy Henning Henny Henoc Henok Henri Henrieta Henrietta Henriette Henrik
Henrikas Henrique Henrry Henry Henryk Henryka Heorhiy Heping Hera Heraclia Heraclides Heraclio Heradio Herb Herbert
Hercilia Herculano Hercules Herculina Heredia Herena Herenia Heribert Heriberta Heriberto Herica Herlan Herlinda Herma
Herman Hermandina Hermann Hermela Hermelando Hermelina Hermelinda Hermelindo Hermelo Hermencina Hermenegil
Hermenegilda Hermenegildo Hermeregildo Hermerinda Hermes Hermesinda Hermesindo Hermila Hermilo Hermina Herminda
Hermindo Hermine Herminia Herminio Herminsul Hermita Hermitas Hermogenes Hermosinda Hermoso Hernan Hernando Hernani
Herney Herodes Heroina Heron Herschel Hershel Herta Hertha Herve Hery Hesham Hester Hettie Heura Heydar Heydi Hiart
Hiba Hibai Hibatullah Hibernon Hicham Hichame Hichan Hichem Hidaya Hideki Hiedi Hiedra Hien Hifikepunye Higini Higinia
Higinio Hikaru Hikmat Hilal Hilari Hilaria Hilarino Hilario Hilarion Hilary Hilda Hilde Hildebrando Hildegard
Hildegarda Hildegarde Hildegart Hildelisa Hildred Hillary Hilma Hilton Hiltrud Himad Himar Himilce Himo Hina Hinda
Hinde Hiniesta Hipolit Hipolita Hipolito Hira Hiram Hirohito Hiroko Hiromi Hiroshi Hirune Hisako Hisashi Hiscio Hisham
Hissene Hitesh Hitomi Hitos Hiurma Hizan Hlal Hlalia Hlima Hmad Hmama Hmida Hmidou Hnia Hoa Hobert Hocine Hoda Hodaifa
Hodei Hodeia Holanda Holga Holger Holi Holley Holli Hollie Hollis Holly Holmes Homar Homer Homero Hommad Homobono
Honesta Honesto Honey Hong Hongbin Hongbo Hongfen Hongjie Hongjun Hongli Hongliang Hongmei Hongwei Hongxia Hongyan
Hongying Hongyu Honorat Honorata Honorato Honoria Honorina Honorinda Honorino Honorio Hontanares Hoover Hope Horace
Horacia Horacio Horatio Horatiu Horia Horiya Hormisdas Hornjoserbsce Horst Hortencia Hortense Hortensi Hortensia
Hortensio Hosain Hosam Hosanna Hosea Hosein Hosni Hosnia Hossain Hossam Hossein Hossnia Houari Houaria Houcein Houcin
Houcine Houda Houdaifa Houmad Hoummad Hoummada Hounaida Houria Houriya Hourya Housam Housna Housni Housnia Houssain
Houssaine Houssam Houssame Houssein Housseine Houssien Houssin Houssine Houssnia Houyam Hovhannes Hovik Howard Hoyt
Hoz Hra Hrachya Hrafn Hrant Hripsime Hristian Hristijan Hristina Hristinka Hristiyan Hristiyana Hristo Hristofor
Hristov Hryhoriy Hsiu Hssain Hssaine Hu Hua Huamei Huan Huang Huanhuan Huanping Huascar Huaying Huber Hubert Huberto
Hubertus Huc Huda Hudaifa Hue Huerta Huertas Huerto Huey Hug Hugh Hugo Hugues Huguette Hui Huifang Huifen Huihui Huili
Huilin Huiling Huimin Huiping Huiqin Huixin Huiying Huizhen Hulda Hulusi Huma Humaima Humaira Humayun Humbelina
Humbert Humberta Humberto Humildad Humilde Humza Hun Hunaida Hung Hunter Huong Hur Huria Husam Husein Huseyin Husnain
Hussain Hussam Hussein Hussnain Hutman Hwa Hyacinth Hye Hyman Hyo Hyon Hyun Hyusein Iacob Iacopo Iacov Iago Iagoba
Iaia Iain Iakes Iakov Ian Iana Iancu Ianire Ianko Ianos Iara Iaroslav Iaroslava Iashoda Iasmina Iasone Iba Ibai Iballa
Iban Ibana Ibane Ibay Iber Ibernalo Ibeth Ibis Ibo Ibolya Ibon Ibone Ibor Ibou Ibra Ibrahem Ibrahim Ibrahima Ibrahime
Ibrahin Ibrahym Ibraim Ibraima Ibrain Ibrar Ibryam Ibtihal Ibtisam Ibtissam Ibtissame Ibtissem Ica Icar Icaro Ichrak
Icia Iciar Ico Icram Ida Idafe Idaira Idalba Idali Idalia Idalina Idalmis Idaly Idan Idania Idara Idayra Iddrisu
Idelfonsa Idelfonso Idelia Idelina Idelisa Idell Idella Idi Idiatou Idilia Idilio Idir Idoia Idolina Idoya Idrees
Idris Idriss Idrissa Idrissia Idurre Idy Ieda Ieltxu Iera Ierai Ieronim Iesha Ieva Ievgen Ievgenii Ievgeniia Ifara
Ifeanyi Iffat Ifigenia Iftikhar Igancio Igarki Ignaci Ignacia Ignacio Ignas Ignasi Ignasia Ignat Ignazio Igon Igone
Igor Igoris Igors Igotz Ihab Ihar Ihara Ihdih Ihintza Ihor Ihsan Ihsane Ihssan Ihssane Ijaz Ijlal Ikbal Ike Ikechukwu
Iker Ikerne Ikhlas Ikhlass Ikhlef Ikram Ikrame Ikran Ila Ilah Ilai Ilan Ilana Ilargi Ilaria Ilario Ilarion Ilazki Ilda
Ildara Ildefons Ildefonsa Ildefonso Ildelfonso Ildiko Ilduara Ileana Ileen Ilena Ilene Ilenia Ilenuta Ilham Ilhame
Ilhan Ilhem Ilia Ilian Iliana Iliane Ilias Iliass Iliasse Ilidia Ilidio Ilie Ilies Iliev Ilieva Ilina Ilinca Ilinka
Ilir Ilisca Ilisoni Iliuta Iliya Iliyan Iliyana Iliyas Ilja Ilka Ilko Illa Illah Illan Illana Illart Illia Illya Ilma
Ilona Ilonka Ilsa Ilse Iluminacion Iluminada Iluminado Ilune Ilya Ilyan Ilyas Ilyass Ilyasse Ilyes Ilze Ima Imad Imade
Iman Imane Imanol Imar Imara Imelda Imeldo Imen Imene Imerio Imma Immacolata Immaculada Immanuel Imobach Imogene
Imperio Imram Imran Imrane Imre Imtiaz Ina Inacio Inake Inaki Inaky Inam Inaqui Inar Inara Inas Inass Inasse Inaxio
Inaya Inazio Inca Indalecia Indalecio Indalencio Indar Indara Inderjit Indhara Indhira Indiara Indira Indra Indre
Inell Ines Inesa Inese Ineso Inessa Ineta Ineva Inez Inga Inge Ingeborg Ingeburg Inger Ingo Ingresar Ingrid Ingrida
Inha Inhar Inigo Inka Inko Inma Inmaculada Inmanol Inna Inoa Inocencia Inocencio Inocenta Inocente Insa Insaf Inssaf
Inti Intisar Intissar Intza Invencion Ioachim Ioan Ioana Ioanna Ioannis Ioar Ioel Iokin Iola Iolanda Iomara Ion Iona
Ionatan Ione Ionel Ionela Ionelia Ionica Ionita Ionut Iordache Iordan Iordana Iordanka Ioritz Ioseb Ioseba Iosif Iosu
Iosua Iosune Ioulia Iouri Iovana Iozsef Ipar Iqbal Iqra Ira Iracema Irache Iraci Iradi Iragartze Irai Iraia Iraida
Iraide Iraides Iraima Irais Iraitz Irakli Iram Irama Irani Irania Irantzu Iranzu Irasema Irati Iratxe Iratze Iraultza
Iray Iraya Irea Irela Irema Iren Irena Irene Irenea Ireneo Ireneu Ireneusz Irenia Irenio Irfaan Irfan Iria Irian
Iriana Iride Irimia Irina Irine Irinea Irinel Irineo Iriome Iris Irkus Irlanda Irma Irmantas Irmgard Irmina Irmtraud
Ironim Irshad Iru Iruna Irundina Irune Irvin Irving Irwin Iryna Isa Isaac Isaak Isabel Isabela Isabelina Isabelino
Isabell Isabella Isabelle Isabelo Isac Isacia Isacio Isadora Isael Isai Isaia Isaiah Isaias Isak Isam Isamael Isamar
Isamara Isamel Isard Isart Isatou Isaura Isauro Isbel Iscle Isel Isela Iset Isha Ishac Ishak Ishaq Ishfaq Ishrat
Ishtar Ishtiaq Ishwar Isiah Isicio Isidor Isidora Isidoro Isidra Isidre Isidro Isilda Isis Iskander Iskra Iskren Isla
Islam Islenska Isma Ismaail Ismael Ismaela Ismahan Ismahane Ismail Ismaila Ismary Ismelda Ismene Ismenia Ismet Isobel
Isoken Isolda Isolde Isolina Isolino Isona Isora Isra Israa Israe Israel Israr Isreal Isrrael Issa Issac Issaga Issah
Issaka Issam Issame Issiaka Issmail Issouf Istvan Istvanne Isusko Itahisa Itai Italia Italiano Italo Itamar Itciar
Ithaisa Ithan Ithaysa Itiel Itohan Itoitz Itsasne Itsaso Itto Itxaro Itxaropena Itxasne Itxaso Itxiar Itzal Itzan
Itzel Itziar Iudistira Iudita Iulen Iulia Iulian Iuliana Iulica Iuliia Iuliu Iulius Iune Iurdana Iurgi Iuri Iurie
Iurii Iusra Iustin Iustina Iva Ivailo Ivalin Ivalina Ivan Ivana Ivanca Ivane Ivaneide Ivanete Ivani Ivania Ivanichka
Ivanilda Ivanilde Ivanildo Ivanka Ivanna Ivano Ivanov Ivanova Ivar Ivaylo Ivelin Ivelina Ivelisse Iver Ives Ivet Iveta
Ivete Iveth Ivett Ivette Ivey Ivica Ivie Ivis Ivo Ivon Ivona Ivone Ivonete Ivonne Ivor Ivory Ivy Iwona Ixai Ixchel
Ixeia Ixeya Ixiar Ixone Iyad Iyan Iyana Iza Izabel Izabela Izabella Izadi Izaga Izai Izam Izamar Izan Izana Izar Izara
Izarbe Izarne Izaro Izarra Izascun Izaskum Izaskun Izei Izeia Izel Izetta Izhan Izhar Iziar Izkander Izola Izolda
Izortze Izotz Iztok Izza Izzan Jaafar Jabbar Jaber Jabier Jabir Jabran Jacalyn Jacek Jacelyn Jaciara Jacinda Jacint
Jacinta Jacinto Jacira Jack Jackelin Jackeline Jackelyn Jacki Jackie Jacklyn Jackqueline Jackson Jacky Jaclyn Jacob
Jacoba Jacobina Jacobo Jacobus Jacomar Jacopo Jacqualine Jacque Jacquelin Jacquelina Jacqueline Jacquelyn Jacquelyne
Jacquelynn Jacques Jacquetta Jacqui Jacquie Jacquiline Jacquline Jacqulyn Jad Jada Jadduch Jade Jaden Jader Jadiel
Jadilla Jadiya Jadiyetu Jadwiga Jae Jael Jafar Jafet Jaganatha Jagdeep Jagdish Jagjit Jagmeet Jagoba Jagtar Jahaira
Jahangir Jahel Jai Jaime Jaimee Jaimeta Jaimie Jaimina Jainaba Jaione Jair Jaira Jairo Jaiver Jakaya Jake Jakelin
Jakeline Jakes Jakob Jakobe Jakov Jakub Jalal Jaled Jaleesa Jalid Jalil Jalila Jalisa Jallal Jama Jamaa Jamaal Jamal
Jamar Jame Jamee Jamel James Jamey Jami Jamie Jamika Jamil Jamila Jamile Jamileth Jamina Jamison Jammie Jamshaid
Jamshed Jan Jana Janae Janaina Janan Janat Janay Jandira Jandro Jane Janean Janee Janeen Janel Janell Janella Janelle
Janene Janessa Janet Janeta Janete Janeth Janett Janetta Janette Janey Janez Jani Janice Janie Janiece Janin Janina
Janine Janira Janire Janis Janise Janita Janitz Janka Jankey Janko Jann Janna Jannat Janne Jannet Janneth Jannett
Jannette Jannie Janny Jano Janos Janosne Jansa Janto Janusz Jany Janyce Jaouad Jaouhara Jaquelin Jaquelina Jaqueline
Jaquelyn Jara Jare Jared Jarein Jarek Jarischandra Jarmila Jarnail Jaro Jarod Jaromir Jaroslav Jaroslava Jaroslaw
Jarred Jarrett Jarrod Jarvis Jasbir Jashim Jasim Jaskaran Jasleen Jasmeen Jasmin Jasmina Jasmine Jasminka Jasna Jason
Jasone Jaspal Jasper Jaspreet Jassim Jasvinder Jasvir Jaswant Jaswinder Jatin Jatinder Jatri Jauad Jaume Jaunita Javad
Javaid Javed Javer Javi Javid Javier Javiera Jawad Jawaharlal Jay Jaya Jayden Jaydy Jaye Jayme Jaymie Jayna Jayne
Jayone Jayro Jayson Jazael Jazmin Jazmina Jazmine Jean Jeana Jeane Jeanelle Jeanene Jeaneth Jeanett Jeanetta Jeanette
Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeanneth Jeannetta Jeannette Jeannie Jeannine Jeb Jed Jeferson Jeff
Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry Jefrey Jefry Jehan Jehova Jehu Jeison Jeisson Jekaterina Jelena
Jelloul Jema Jemaa Jemal Jemima Jemina Jemma Jen Jena Jenae Jenara Jenaro Jene Jeneba Jenee Jenel Jenell Jenelle
Jenette Jeneva Jeni Jenica Jenice Jenifer Jeniffer Jenina Jenine Jenise Jenna Jennefer Jennell Jennette Jenni Jennie
Jennifer Jenniffer Jennine Jenny Jennyfer Jeno Jens Jensen Jeny Jenyfer Jerai Jerald Jeraldine Jeramy Jeray Jere
Jeremi Jeremiah Jeremias Jeremie Jeremy Jeri Jerica Jerico Jerilyn Jerlene Jermaine Jerobel Jeroen Jerold Jerome
Jeromy Jeroni Jeronia Jeronima Jeronimo Jerrell Jerri Jerrica Jerrie Jerrod Jerrold Jerry Jerson Jerusa Jerusalen
Jerzy Jesabel Jese Jesenia Jeshua Jesica Jesika Jesper Jess Jesse Jessenia Jessi Jessia Jessica Jessie Jessika Jessy
Jessyca Jestine Jesua Jesualda Jesualdo Jesus Jesusa Jesusita Jetta Jette Jettie Jetzabel Jevgenij Jevgenija Jewel
Jewell Jeyson Jezabel Jhan Jhaneth Jhenifer Jhenny Jhoan Jhoana Jhoanna Jhoel Jhon Jhonatan Jhonathan Jhonattan
Jhonier Jhonnatan Jhonny Jhony Jhoselin Jhoselyn Jhosua Jhovana Ji Jia Jiabao Jiachen Jiacheng Jiafu Jiahao Jiahui
Jiajia Jiajie Jiajing Jiajun Jiale Jiali Jialiang Jialin Jialing Jiaming Jian Jianan Jianbin Jianbo Jiancheng Jianchun
Jiandong Jiane Jianfang Jianfei Jianfen Jianfeng Jianfu Jiang Jianguang Jianguo Jianhai Jianhao Jianhong Jianhua
Jianhui Jiani Jianjing Jianjun Jiankang Jianli Jianliang Jianlin Jianling Jianmei Jianmin Jianming Jianping Jianqiang
Jianqin Jianqing Jianqun Jianrong Jiansheng Jianwei Jianwen Jianwu Jianxiao Jianxin Jianxing Jianxiong Jianyan Jianyi
Jianying Jianyong Jianyu Jianyun Jianzhen Jianzhong Jiao Jiaqi Jiaqian Jiarui Jiasheng Jiawei Jiawen Jiaxiang Jiaxin
Jiayi Jiayin Jiaying Jiayu Jie Jieke Jihan Jihane Jilali Jill Jillali Jillian Jim Jimena Jimeno Jimmie Jimmy Jimy Jin
Jina Jinane Jinbao Jinbin Jinbo Jinchai Jincheng Jincui Jine Jinfen Jinfeng Jinfu Jing Jingjing Jinguo Jingwei Jingwen
Jingyi Jinhai Jinhao Jinhong Jinhua Jinhui Jinjie Jinjin Jinlan Jinli Jinlian Jinliang Jinling Jinlong Jinmei Jinming
Jinny Jinping Jinrong Jinsheng Jinsong Jintao Jinwei Jinxia Jinxing Jinyan Jinying Jinyong Jinyu Jinyun Jinzhu Jiri
Jitendra Jitka Jmiaa Jo Joachim Joachin Joakim Joakin Joakina Joan Joana Joane Joanes Joanie Joann Joanna Joanne
Joannes Joannie Joao Joaozinho Joaquim Joaquima Joaquin Joaquina Joar Job Jobita Jocabed Jocelyn Jocelyne Jochen Jodee
Jodey Jodi Jodie Jody Joe Joeann Joel Joella Joelle Joellen Joelma Joerg Joesph Joetta Joette Joey Joffre Jofre Joga
Joginder Johan Johana Johann Johanna Johanne Johannes Johanny Johara Johathan John Johna Johnatan Johnathan Johnathon
Johnattan Johnetta Johnette Johnie Johnna Johnnatan Johnnie Johnny Johnsie Johnson Johny Joi Joice Joie Joita Jojo
Jokin Jokine Joko Jokowi Jolanda Jolanta Joleen Jolene Jolie Joline Jolita Jolyn Jolynn Jomo Jon Jona Jonadab Jonah
Jonahtan Jonai Jonalyn Jonan Jonas Jonatan Jonatas Jonathan Jonathon Jonattan Jonay Jone Jonell Jonelle Jones Jong
Jonhatan Joni Jonie Jonna Jonnatan Jonnathan Jonnie Jonny Jony Joost Jorda Jordan Jordana Jordi Jordina Jordon Jordy
Jorel Jorg Jorge Jorgelina Jorgen Jorgina Joris Joritz Jorja Jorje Jorn Jorunn Josafat Joschka Jose Joseane Joseba
Josebe Josee Josef Josefa Josefina Josefine Josefino Joselia Joselin Joselina Joseline Joselito Joselyn Joselyne
Josemaria Josep Josepa Joseph Josephe Josephina Josephine Josette Josetxo Josh Joshua Joshue Josiah Josiane Josias
Josie Josilene Josimar Joslyn Jospeh Josphine Josselyn Josu Josua Josue Josuha Josune Jotham Joudia Jounaida Joussef
Jovan Jovana Jovani Jovanka Jovanna Jovanny Jovelyn Jovenel Jovina Jovino Jovita Jovito Joxe Joy Joya Joyce Joycelyn
Joye Jozef Jozefa Jozsef Jozsefne Juan Juana Juanelo Juani Juanita Juanito Juanjo Juanma Juanmei Juaquin Juaquina
Jubal Jucelia Jucilene Juda Judas Jude Judhit Judi Judie Judiht Judit Judita Judite Judith Judson Judy Jue Juergen
Jugatx Juha Juhani Jula Jule Julee Julen Julene Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne
Juliano Julie Julieann Julien Julienne Juliet Julieta Julieth Julietta Juliette Julija Julio Julisa Julissa Julita
Julito Julius Julud Jumaria Jun Juna Junaid Junbo Juncal June Junfen Junfeng Jung Junhao Junhua Junia Junichiro Junie
Junior Junita Junjie Junkal Junko Junlei Junli Junliang Junmei Juno Junping Junquera Junwei Junxi Junxiang Junyan
Junyi Junyong Junyu Juozas Juraj Jurate Jurdan Jurdana Jurema Jurg Jurgen Jurgi Jurgita Juri Jurijs Jurijus Juris
Jussara Justa Justas Justice Justin Justina Justinas Justine Justiniana Justiniano Justino Justo Justyna Jutta Juvenal
Juvencia Juvencio Juventina Juventino Jyoti Jytte Kaba Kabbour Kabir Kabira Kacem Kacey Kaci Kacie Kacper Kacy Kada
Kadda Kaddour Kaddy Kader Kadia Kadialy Kadiatou Kadidia Kadidiatou Kadija Kadijatou Kadir Kadrie Kady Kaede Kahina
Kai Kaiet Kaila Kailash Kainat Kaira Kais Kaitlin Kaitlyn Kaixin Kaja Kakha Kakhaber Kala Kaleem Kaleigh Kaley Kali
Kalid Kalidasa Kalidou Kalifa Kalil Kalilou Kalilu Kalin Kalina Kalinka Kallie Kaloyan Kalsoom Kaltoum Kaltouma Kalyn
Kam Kamal Kamala Kamalatmika Kamalia Kamaljit Kamar Kamel Kamelia Kameliya Kamen Kami Kamil Kamila Kamilah Kamile
Kamilia Kamilla Kamla Kamo Kamran Kamrul Kanchan Kandace Kande Kandeh Kandela Kandi Kandice Kandis Kandra Kandy Kane
Kaneez Kanesha Kang Kangwei Kanisha Kanta Kanwal Kanza Kaori Kaotar Kaoussou Kaoutar Kaouthar Kapil Kapila Kapka Kara
Karam Karamat Karamba Karamjit Karamo Karamoko Karan Karapet Kardama Kare Kareem Kareen Karel Karem Karen Karena Karey
Kari Karie Karim Karima Karime Karin Karina Karine Karisa Karishma Karissa Karl Karla Karle Karleen Karlene Karlheinz
Karlo Karlos Karlota Karly Karlyn Karmel Karmele Karmelo Karmen Karnail Karol Karola Karole Karolina Karoline Karolis
Karolos Karoly Karolyn Karon Karren Karri Karrie Karry Karsten Karttikeya Kary Karyl Karyn Karyna Kasandra Kasem Kasey
Kash Kasha Kashif Kasi Kasie Kasper Kassandra Kassem Kassie Kassim Kassoum Kassym Kasym Kat Katalin Katalina Katarina
Katarzyna Kate Katelin Katelyn Katelynn Katerin Katerina Katerine Kateryna Kathaleen Katharina Katharine Katharyn
Kathe Katheleen Katherin Katherina Katherine Kathern Katheryn Kathey Kathi Kathia Kathie Kathleen Kathlene Kathline
Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathya Kathyrn Kati Katia Katiana Katiane Katiba Katie Katina Katiusca
Katiuscia Katiuska Katixa Katja Katlyn Katrice Katrien Katrin Katrina Katrine Katsiaryna Kattalin Kattie Katty Katy
Katya Kauan Kaur Kausar Kautar Kauzar Kaveh Kavi Kavita Kawsu Kawtar Kawthar Kay Kayce Kaycee Kaye Kayla Kaylee
Kayleen Kayleigh Kaylene Kazi Kazimiera Kazimierz Kazuko Kazuo Kbir Kbira Keanu Keba Kebba Kebir Kebira Kecia Kedara
Kedarnath Keeley Keely Keena Keenan Kees Keesha Keiko Keila Keir Keira Keisha Keisy Keita Keith Keitha Keke Keli Kelia
Kelian Kelle Kellee Kelley Kelli Kellie Kelly Kellye Kelsey Kelsi Kelsie Keltoum Keltouma Keltse Kelvin Kely Kemal
Kemberly Kemen Kemi Kemo Kemoko Kemuel Ken Kena Kenai Kenan Kenay Kenda Kendal Kendall Kendra Kendrick Keneth Kenia
Kenisha Kenji Kenna Kennedy Kenneth Kennith Kenny Kent Kenton Kenya Kenyatta Kenyetta Kenza Kenzaburo Kenzo Keoma Kepa
Keqiang Kera Keren Kerena Keri Kerman Kermit Kerri Kerrie Kerry Kersti Kerstin Kesha Keshia Kesia Kestutis Ketanji
Ketevan Ketty Keturah Keva Keven Kevin Kevyn Kewal Kewin Kexin Keyla Keyra Kgalema Khachatur Khachik Khaddouj
Khaddouja Khadem Khader Khadga Khadi Khadidiatou Khadidja Khadidjetou Khadija Khadijah Khadijatou Khadijetou Khadim
Khadime Khadir Khadiya Khadjou Khadouj Khadouja Khadra Khadre Khady Khadyja Khaira Khaldia Khaled Khaleda Khalid
Khalida Khalifa Khalil Khalilah Khalissa Khaly Khamis Khamiss Khamissa Khammar Khamsa Khamssa Khan Khaoula Khardiata
Khatia Khatima Khatir Khatri Khatuna Khawar Khawla Khdija Khedidja Kheir Kheira Kheireddine Khelifa Khira Khitam
Khizar Khlifa Khlifia Khnata Kholoud Khoudia Khouloud Khrystyna Khuram Khurram Khurshid Ki Kian Kiana Kiara Kiera
Kieran Kiersten Kiesha Kieth Kike Kiko Kiley Kiliam Kilian Killian Kilyan Kim Kima Kimber Kimberely Kimberlee
Kimberley Kimberli Kimberlie Kimberly Kimbery Kimbra Kimera Kimetz Kimi Kimiko Kin Kina Kindra Kine King Kinga
Kingsley Kintuillang Kinza Kiova Kiowa Kip Kipkorir Kiplagat Kira Kiran Kirara Kirby Kirenia Kiriam Kirian Kiril
Kirilka Kirill Kirilov Kirk Kiro Kirpal Kirsa Kirsten Kirsti Kirstie Kirstin Kirsty Kiryl Kisha Kishore Kishwar
Kissima Kit Kittie Kitty Kiyoko Kizkitza Kizza Kizzie Kizzy Kjell Klaas Klara Klaudia Klaus Klavdiya Kleber Klever
Kliment Knarik Knut Koba Kobe Koen Kofi Koichi Koji Koldo Koldobika Koldobike Kolinda Koly Kolyo Komal Konate Kone
Konimba Konrad Konstantin Konstantina Konstantine Konstantinos Kontxi Kora Koraima Korey Kori Korka Kornelia Korneliya
Koro Kortney Koruko Kory Kosta Kostadin Kostadinka Kostadinov Kostas Kostiantyn Kostyantyn Kouider Kourtney Kousar
Kraig Krasen Krasimir Krasimira Krassimir Krassimira Krassimire Krastina Kremena Kris Krish Krishan Krishna Krisjanis
Krissy Krista Kristal Kristan Kristeen Kristel Kristen Kristi Kristian Kristiana Kristie Kristin Kristina Kristine
Kristiyan Kristjan Kristle Kristof Kristofer Kristoffer Kristopher Kristrun Kristy Kristyn Kristyna Krisztian
Krisztina Krum Krysta Krystal Krystel Krysten Krystian Krystin Krystina Krystle Krystyna Krzystof Krzysztof Ksenia
Kseniia Ksenija Kseniya Kuan Kuk Kuldeep Kuldip Kuljit Kulvir Kulwant Kulwinder Kum Kumar Kumba Kumiko Kun Kunal
Kundalini Kunti Kurmanbek Kurt Kurtis Kwabena Kwadwo Kwaku Kwame Kwasi Kweisi Kyara Kyi Kyla Kyle Kylee Kylian Kylie
Kym Kymberly Kyoko Kyong Kyra Kyriakos Kyrylo Kyung Laarbi Laaroussi Laaziz Laaziza Laban Lacalle Lacey Lachelle
Lachezar Lachman Laci Lacie Lacramioara Lacresha Lacrimioara Lacy Lada Ladawn Ladisla Ladislaa Ladislada Ladislao
Ladislau Ladislav Ladji Ladonna Lael Laetitia Lafdil Lah Lahasen Lahat Lahbib Lahbiba Lahcen Lahcene Lahoma Lahouari
Lahouaria Lahoucine Lahoussine Lahsen Lahssan Lahssen Lai Laia Laiba Laida Laie Laiene Laila Laima Laimonas Laimute
Lain Laina Laine Laira Lais Laisa Lajos Lajuana Lakbir Lakbira Lakeesha Lakeisha Lakendra Lakenya Lakesha Lakeshia
Lakhbir Lakhdar Lakhvir Lakhwinder Lakia Lakiesha Lakisha Lakita Lal Lala Lali Lalia Lalit Lalla Lalu Lama Lamar
Lamara Lamarana Lambert Lamberta Lamberto Lambertus Lamia Lamiaa Lamiae Lamiita Lamin Lamina Lamine Lamiri Lamis
Lamkadem Lamnouar Lamonica Lamont Lamya Lamyaa Lamyae Lan Lana Lance Lancelot Lancine Landelina Landelino Lander
Landon Lanell Lanelle Lanette Lanfen Lang Lani Lanie Lanita Lanmei Lannie Lanny Lanora Lansana Lanxiang Lanying
Laquanda Laquita Lara Larabi Larae Laraine Larbi Laree Larhonda Larion Larisa Larissa Larita Laritza Laro Laronda
Larosi Larraine Larraitz Larry Lars Larue Larysa Lasana Lasandra Lasha Lashanda Lashandra Lashaun Lashaunda Lashawn
Lashawna Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasonya Lassana Lasse Lassina Lassine Lastenia Laszlo
Laszlone Latanya Latarsha Latasha Latashia Lateefah Latesha Latia Laticia Latif Latifa Latina Latinka Latino Latisha
Latonia Latonya Latoria Latosha Latoya Latoyia Latrice Latricia Latrina Latrisha Latviesu Lau Laudelina Laudelino
Laudiceia Laudina Laudino Launa Laura Lauralee Lauran Laure Laurea Laureana Laureano Laureen Laurel Lauren Laurena
Laurence Laurencia Laurencio Laurene Laurens Laurent Laurenta Laurentia Laurentina Laurentino Laurentiu Laurentzi
Lauretta Laurette Lauri Laurice Laurie Laurinda Laurindo Laurine Lauro Lauryn Laurynas Lautaro Lavada Lavelle Lavenia
Lavera Lavern Laverna Laverne Laveta Lavette Lavina Lavinia Lavon Lavona Lavonda Lavone Lavonia Lavonna Lavonne
Lavrentiy Lavrenty Lawana Lawanda Lawanna Lawerence Lawrence Laxman Laxmi Laya Layachi Laye Layla Layne Layonel Layra
Lazar Lazara Lazaro Lazarus Laziz Laziza LeBron Lea Leah Lealdina Leana Leandra Leandre Leandro Leann Leanna Leanne
Leanora Leatha Leatrice Lebdaoui Lech Lecia Leda Ledicia Ledy Lee Leeann Leeanna Leeanne Leena Leendert Leer Leesa
Legarda Lehbib Lei Leia Leida Leide Leidiane Leidy Leidys Leif Leigh Leigha Leighann Leila Leilani Leilei Leira Leire
Leisa Leisha Leisy Leixuri Leiza Leize Leizuri Lekbir Lekbira Lekisha Lela Lelah Leland Lele Lelia Lemine Lemuel Len
Lena Lenard Lene Leni Lenia Lenin Lenita Lenka Lenna Lennart Lennie Lennon Lenny Lenora Lenore Lenut Lenuta Leny Leo
Leocadia Leocadio Leocricia Leocricio Leodegario Leola Leoma Leomar Leon Leona Leonard Leonarda Leonardo Leonardus
Leonas Leoncia Leoncio Leone Leonel Leonela Leonhard Leonia Leonice Leonid Leonida Leonidas Leonides Leonido Leonie
Leonila Leonilda Leonilde Leonilo Leonisa Leonor Leonora Leonore Leonte Leontin Leontina Leontine Leopold Leopolda
Leopoldina Leopoldo Leora Leota Leovigilda Leovigildo Lera Lerida Lerma Leroy Les Lesa Lesbia Lesha Lesia Leslee
Lesley Lesli Leslie Lesly Lesme Lesmes Lessie Lester Lesya Leszek Leta Letha Leticia Letisha Letitia Letizia Letsie
Lettie Letty Leung Lev Levan Levani Levent Levente Levi Levon Levy Lewis Lexie Lexuri Leya Leyanis Leyda Leydi Leydis
Leyi Leyla Leyre Lezlie Lhachmi Lhassan Lhassane Lhou Lhouceine Lhoucine Lhoussain Lhoussaine Lhousseine Lhoussine Li
Lia Liam Lian Liana Liane Lianet Liang Liangfeng Liangjun Liangliang Lianlian Lianna Lianne Lianying Liaqat Libardo
Libasse Libbie Libby Libe Liber Liberada Liberata Liberato Liberio Liberta Libertad Liberto Libia Libin Libor Liboria
Liborio Librada Librado Lica Licas Licer Liceria Licerio Licesio Licet Liceth Lichun Licia Licinia Licinio Lida Lidan
Lide Lider Lidia Lidiana Lidiane Lidice Lidiia Lidija Lidio Lidiya Lidon Lidong Liduina Liduvina Lidya Lien Liena
Liene Lier Lierni Liesbeth Lieselotte Lifang Lifen Lifeng Liga Ligaya Ligia Ligita Liguang Liguo Liher Lihong Lihua
Liisa Lijana Lijiao Lijie Lijin Lijing Lijuan Lijun Lika Lila Lili Lilia Liliam Lilian Liliana Liliane Lilianne
Lilibeth Lilica Liliia Liling Lilioara Lilit Lilith Liliya Lilla Lilli Lillia Lilliam Lillian Lilliana Lillie Lilly
Lily Lilya Lilyana Limam Liman Limber Limberg Limbert Limei Limin Liming Limpia Lin Lina Linarejos Linas Lincoln Linda
Lindalva Lindaura Lindomar Lindsay Lindsey Lindsy Lindy Linet Linette Linfeng Ling Lingfen Lingfeng Lingjun Lingli
Lingling Lingmiao Lingwei Lingxiao Lingyan Lingyong Lingyu Lingyun Lingzhen Lingzhi Lingzhu Linh Linjie Linlin Linn
Linna Linnea Linnie Lino Linos Linsey Linus Linwei Linwood Lioba Lionel Lior Lioubov Lioudmila Liping Liqin Liqing
Liqun Lira Liria Lirio Lirios Lirong Lis Lisa Lisabeth Lisandra Lisandro Lisard Lisarda Lisardo Lisbel Lisbet Lisbeth
Lise Liselotte Liset Liseth Lisett Lisette Lisha Lisheng Lissa Lisset Lissete Lisseth Lissett Lissette Lissy Lita Liu
Liuba Liubov Liudmila Liudmyla Liuva Liv Livan Livia Livino Livio Livioara Liviu Livius Liwei Liwen Lixia Lixiang
Lixiao Lixin Lixiong Liya Liyan Liying Liyong Liyu Liyun Liz Liza Lizabeth Lizandra Lizandro Lizar Lizardo Lizbet
Lizbeth Lizer Lizet Lizeth Lizette Lizhen Lizhong Lizhu Lizi Lizica Lizzette Lizzie Ljiljana Ljubica Llacolen Llanos
Llara Llarina Llatzer Lledo Lleir Lleonard Llibert Llibertat Llorenc Llorens Lloyd Lluc Lluch Llucia Lluis Lluisa Llum
Lluna Llura Lluvia Loaira Loana Loay Lobna Lofti Logan Lohitzune Lohizune Loic Loida Loinaz Lois Loise Lokapala Lokman
Lola Loles Loli Lolimar Lolita Loma Lon Lona Londa Longina Longino Longinos Loni Lonna Lonnie Lonny Lope Lora Loraine
Loralee Lorand Lore Lorea Lorean Loredana Loree Loreen Lorelay Lorelei Loreley Lorella Loren Lorena Lorene Lorenz
Lorenza Lorenzo Loreta Loreto Loretta Lorette Lorgio Lori Loria Loriann Lorie Lorien Lorilee Lorina Lorinda Lorine
Loris Lorita Lorna Lorraine Lorretta Lorri Lorriane Lorrie Lorrine Lory Lotfi Lothar Lotte Lottie Lou Louann Louanne
Louay Louazna Loubna Louella Louetta Louhou Louie Louis Louisa Louise Louiza Lounes Loura Lourd Lourdes Lourenco
Lourie Loutfi Louvenia Love Lovella Lovepreet Loveth Lovetta Lovie Lowell Loyce Loyd Loyda Loyola Lu Lua Luali Luan
Luana Luann Luanna Luanne Luar Luara Luay Luba Lubica Lubna Lubomir Lubos Luc Luca Lucas Lucca Lucelia Lucelly Lucely
Lucena Lucero Lucette Luci Lucia Lucian Luciana Luciane Luciano Lucica Lucidia Lucidio Lucie Lucien Luciene Lucienne
Lucila Lucile Lucilene Lucilia Luciliano Lucilla Lucille Lucilo Lucimar Lucimara Lucina Lucinda Lucindo Lucineia
Lucineide Lucinia Lucinio Lucio Lucita Lucitania Lucius Lucky Lucrecia Lucrecio Lucretia Lucrezia Lucy Lucyna Ludek
Ludibia Ludie Ludivia Ludivina Ludivine Ludivino Ludmila Ludmilla Ludovic Ludovica Ludovico Ludovina Ludwig Ludwing
Lue Luella Luetta Luftolde Luigi Luigia Luigina Luis Luisa Luisana Luise Luisina Luiz Luiza Lujan Luka Lukas Lukasz
Luke Luken Lukene Lukman Lula Lulu Luminita Luna Luong Lupe Lupercio Lupicina Lupicinia Lupicinio Lupita Lupu Luqman
Lur Lura Lurdes Lurlene Lurline Luscinda Lusia Lusine Lutgarda Lutgardo Luther Lutz Luvenia Luxi Luz Luzdivina
Luzdivino Luzia Luzinete Luzmila Luztolde Luzviminda Lya Lyazid Lyda Lydia Lydie Lyes Lyla Lyle Lyman Lyn Lyna Lynda
Lyndia Lyndon Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette Lynn Lynna Lynne Lynnette Lynsey Lynwood Lys Lyuba Lyuben
Lyubka Lyubomir Lyubomira Lyubomyr Lyubomyra Lyubov Lyudmil Lyudmila Lyudmyla Maada Maaike Maamar Maanan Maarten Maati
Maazouza Mabel Mabelle Mable Mabrouk Mabrouka Mac Macarena Macaria Macario Macedon Macedonio Machelle Macia Maciana
Macie Maciej Macire Mack Mackenzie Macky Macoumba Macrina Macrino Mactar Macy Madai Madalen Madalena Madalene Madalin
Madalina Madaline Madalyn Madani Maday Maddalen Maddalena Maddi Maddie Maddox Madelaine Madelein Madeleine Madelen
Madelene Madeleyne Madelin Madeline Madelyn Mademba Madge Madhu Madhusudan Madi Madicke Madie Madiha Madina Madiop
Madison Madjid Madlen Madlena Madlyn Madona Madonna Madou Madrona Mady Mae Maeba Maegan Mael Maelle Maelys Maeva Maeve
Mafalda Maffeo Maftei Magali Magalie Magalis Magaly Magalys Magan Magaret Magatte Magda Magdala Magdalen Magdalena
Magdalene Magdaleno Magdalina Magdolna Magela Magen Magencia Magencio Maggie Maghnia Magi Magin Magina Magna Magne
Magno Magnolia Magnus Magomed Maguette Magueye Magyar Maha Mahah Mahalia Maham Mahamadi Mahamadou Mahamadu Mahaman
Mahamat Mahamed Mahammed Mahamud Mahassine Mahathir Mahayub Mahayuba Mahboob Mahdi Mahdia Mahdjouba Maheen Maher
Mahesh Mahfoud Mahfud Mahi Mahieddine Mahinda Mahir Mahjoub Mahjouba Mahmood Mahmoud Mahmud Mahnoor Mahsa Mahy Mahyub
Mahyuba Mai Maia Maialen Maiane Maiara Maica Maico Maicol Maicon Maida Maider Maier Maija Maik Maika Maike Maikel
Maikol Maila Maile Mailen Mailin Mailyn Maimona Maimoun Maimouna Maimuna Maiol Maiquel Maira Maire Mairena Maisa
Maisaa Maisae Maisha Maisie Maissa Maissae Maitane Maite Maiteder Maitena Maithripala Maixa Maja Majd Majda Majdouline
Majed Majid Majida Majorie Maka Makan Makeda Makha Makhan Makhlouf Makhtar Maki Makiko Makki Makram Maksim Maksims
Maksym Maksymilian Malaika Malainin Malainine Malak Malake Malala Malam Malamin Malamine Malaquias Malco Malcolm
Malcom Malek Malen Malena Maleni Malgorzata Malia Malica Malick Malik Malika Maliki Malin Malina Malinalli Malinda
Malinka Malisa Malissa Malka Malkeet Malkhaz Malkit Malle Mallie Mallory Malorie Malte Malva Malvina Malwina Mamadi
Mamadou Mamadu Mamady Mamasa Mamata Mame Mamerta Mamerto Mames Mamia Mamie Mamma Mammat Mammie Mamoudou Mamoun Mamoune
Mamour Mamourou Mamoutou Mamta Mamudou Mamudu Mamuka Mamun Mana Manahil Manal Manale Manana Manar Manasa Manases Manda
Mandeep Mandi Mandiaye Mandica Mandie Manding Mandita Mandy Manea Manel Manela Manet Manex Manfred Manfredo Mangal
Maniang Manie Maninder Manish Manisha Manja Manjeet Manjinder Manjit Manjot Manju Mankilef Manmohan Mannana Manoel
Manoela Manoj Manol Manola Manole Manolete Manoli Manolita Manolo Manon Manpreet Manrique Mansata Mansoor Mansor
Mansour Mansoura Manssour Mansur Mantas Manu Manue Manuel Manuela Manuele Manzoor Mao Maodo Mapenda Maple Maqbool
Maqsood Mar Mara Maragaret Maragda Maragret Marah Maram Marame Maranda Mararia Marat Maravilla Maravillas Maraya
Marbelis Marbella Marbelys Marc Marca Marcal Marcas Marce Marcel Marcela Marcelene Marceli Marceliana Marceliano
Marcelin Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcelli Marcello Marcellus Marcelo Marcene Marchelle
Marci Marcia Marcial Marciala Marciana Marciano Marcie Marcilene Marcin Marcio Marcionila Marck Marco Marcolina
Marcolino Marcos Marcu Marcus Marcy Mardell Mare Mareike Marek Mareme Maren Marena Marene Marey Marfil Marg Marga
Margalida Margara Margaret Margareta Margarete Margareth Margaretha Margarethe Margarett Margaretta Margarette
Margarida Margarit Margarita Margarite Margarito Margart Margaryta Margaux Marge Margene Margeret Margert Margery
Marget Margherita Margie Margit Margita Margo Margorie Margot Margoth Margret Margrethe Margrett Margrit Marguerita
Marguerite Margurite Margy Marharyta Marhta Mari Maria Mariagrazia Mariah Mariam Mariama Mariame Mariami Mariamu
Marian Mariana Mariane Marianela Marianella Mariangel Mariangela Mariangeles Marianita Mariann Marianna Marianne
Marianny Mariano Mariasol Mariasun Mariateresa Mariatou Maribel Maribeth Marica Maricarmen Maricel Maricela Maricica
Maricielo Maricris Maricruz Maricuta Marie Mariea Marieke Mariel Mariela Marielena Mariella Marielle Mariely Mariem
Marieme Mariemma Marien Marieta Marietou Marietta Mariette Marife Mariflor Mariia Marija Marijana Marijke Marika
Mariko Marilda Marilee Marilena Marilene Marilenny Marili Marilia Marilin Marilina Marillac Marilo Marilou Marilu
Mariluz Marilyn Marilynn Marilza Marimar Marin Marina Marinalva Marinda Marine Marineide Marinel Marinela Marinella
Marines Marinete Marinette Marinica Marinka Marino Marinov Marinus Mario Marioara Mariola Marioly Marion Mariona
Mariora Maripaz Maris Marisa Marisabel Marisca Marise Marisel Marisela Marisha Marisol Marissa Maristela Marit Marita
Marite Marites Maritxell Maritxu Maritza Mariuca Marius Mariusz Mariuta Mariuxi Marivel Marivi Marivic Mariya Mariyam
Mariyan Mariyana Mariyka Mariza Marizabel Marizete Marizol Marja Marjan Marjatta Marjolein Marjorie Marjory Mark
Markel Marketa Marketta Markita Marko Markos Markus Marla Marlana Marleen Marlen Marlena Marlene Marleni Marlenis
Marlenny Marleny Marley Marli Marlies Marliese Marlin Marline Marlis Marlise Marlo Marlon Marlucia Marly Marlyn Marlys
Marna Marni Marnie Maroa Maroan Maroua Marouan Marouane Marquerite Marquetta Marquina Marquis Marquita Marquitta
Marsel Marsha Marshall Marta Marten Marth Martha Marthe Marti Martijn Martim Martin Martina Martine Martinho
Martiniana Martiniano Martino Martins Martinus Martir Martires Martiria Martirian Martirio Marton Martos Martxel Marty
Martyn Martyna Martynas Martzel Marua Maruan Maruja Marusia Marusya Maruxa Marva Marvel Marvella Marvin Marvis Marwa
Marwan Marwane Marx Mary Marya Maryalice Maryam Maryama Maryame Maryan Maryana Maryann Maryanna Maryanne Marybel
Marybelle Marybeth Maryellen Maryem Maryetta Maryia Maryjane Maryjo Marylee Marylene Marylin Maryline Maryln Marylou
Marylouise Maryluz Marylyn Marylynn Maryna Maryori Maryory Maryrose Maryse Marysol Maryuri Maryury Maryvonne Marzena
Marzia Marzio Marzok Marzouk Masako Masha Masiel Mason Masood Masoud Massaer Massamba Massar Masse Masseye Massiel
Massimiliano Massimo Massin Massinissa Massira Massoud Masud Masum Mata Matar Matas Matea Matei Matej Matene Matenin
Mateo Mateos Mateu Mateus Mateusz Matha Matheo Matheus Mathew Mathias Mathieu Mathilda Mathilde Mathis Mati Matias
Maties Matilda Matilde Matrikas Matt Matteo Matthew Matthias Matthieu Matti Mattia Mattias Mattie Mattin Maturino
Matus Matutina Matvey Matxalen Maty Maud Maude Maudie Maudilia Maudilio Maura Maureen Mauren Mauri Maurice Maurici
Mauricia Mauricio Maurilia Maurilio Maurina Maurine Maurino Maurita Maurizio Mauro Maverick Mavis Mawdo Max Maxence
Maxi Maxie Maxim Maxima Maxime Maximiana Maximiano Maximilia Maximilian Maximiliana Maximiliano Maximina Maximino
Maximo Maxine Maxwell Maxym May Maya Mayalen Mayara Mayawati Maybell Maybelle Mayca Maycon Mayda Maye Mayela Mayelin
Mayerli Mayerlin Mayerling Mayerly Mayi Mayka Maykel Mayla Maylen Maylin Mayme Maynard Mayo Mayola Mayoro Mayra Maysa
Maysaa Maysae Maysam Mayssa Mayssae Mayte Mayumi Mayya Mazatl Mazen Mazhar Mazie Mbacke Mballo Mbarak Mbarek Mbark
Mbarka Mbaye Mbemba Mbene Mckenzie Mckinley Md Meagan Meaghan Mecedes Mechelle Mechthild Mecias Meda Medarda Medardo
Medea Medin Medina Medir Medou Medoune Mee Meena Meg Megan Megawati Meggan Meghan Meghann Megumi Mehak Mehamed Mehboob
Mehdi Mehdia Mehmed Mehmet Mehmood Mehran Mehrdad Mehriban Mehwish Mei Meie Meifang Meifen Meifeng Meihong Meihua
Meijuan Meijun Meike Meilan Meili Meilian Meiling Meimei Meiqin Meire Meirong Meiryan Meissa Meixia Meixiang Meiyan
Meiying Meiyu Meiyun Meizhen Meizhu Mekka Mekki Mel Melaine Melani Melania Melanie Melanio Melannie Melanny Melany
Melanya Melba Melca Melchor Melchora Melcion Melcior Melda Melecia Melecio Melek Meles Melia Melibea Melida Melina
Melinda Meline Melisa Melissa Melissia Melita Melitina Melito Meliton Melitona Meliza Mellie Mellisa Mellissa Melodee
Melodi Melodia Melodie Melody Melonie Melony Melquiades Melquisedec Melva Melvi Melvin Melvina Melvy Melvyn Melynda
Mena Menachem Menana Mencey Mencia Mendia Mendy Meng Mengistu Mengmeng Mengting Mengyao Mennana Merab Meral Merari
Merce Merced Mercedes Mercedez Mercedita Mercenario Merche Mercy Meredith Merete Meri Meriam Meriame Merian Merida
Merideth Meridith Meriem Merieme Merien Merilyn Merissa Merita Meritxel Meritxell Meriyem Merle Merlene Merlin
Merlinda Merlita Merly Merlyn Merna Merouane Merri Merrick Merrie Merrilee Merrill Merry Mertie Mertixell Mertxe
Mervin Mervyn Mery Meryam Meryama Meryem Meryeme Meryen Meryl Merzak Merzouk Mesalina Mesbah Mesias Messaoud Messaouda
Messoud Metin Metodi Metodio Mette Mevlut Mezian Meziane Mfaddal Mfedal Mfeddal Mfedla Mhamed Mhammad Mhammed Mhand
Mher Mia Mian Miao Miaomiao Mica Micael Micaela Micah Micha Michael Michaela Michaele Michaelle Michail Michal Michale
Micheal Michel Michela Michelangelo Michele Michelina Micheline Michell Michelle Michiel Michiko Mickael Mickey Micki
Mickie Micol Midiala Midori Mieczyslaw Miesha Migdalia Migel Migle Miglena Mignon Miguel Miguela Miguelangel Miguelina
Mihael Mihaela Mihai Mihaiela Mihail Mihaila Mihails Mihaita Mihalache Mihaly Miho Mijael Mijail Mika Mikael Mikaela
Mikalai Mikayel Mike Mikel Mikelats Mikeldi Mikele Mikhail Mikhaylo Mikheil Miki Mikkel Mikki Miklos Mikola Mikolaj
Mikulas Mila Milad Milada Miladin Miladis Milady Miladys Milagritos Milagro Milagros Milagrosa Milan Milana Milca
Milcho Milciades Milda Mildred Mildrey Miledy Miledys Mileidy Mileidys Milen Milena Milene Milenka Miles Milesio Miley
Mileydis Milford Milian Milica Milissa Milka Milko Millan Millana Millaray Millard Miller Millerlandy Millicent Millie
Milly Milo Milorad Milos Miloslav Miloud Milouda Miloudi Milton Milud Miluda Miluta Milva Milvia Mima Mimi Mimon
Mimona Mimoun Mimouna Mimoune Mimount Mimun Mimuna Mimunt Mimuntz Mina Minata Mincho Minda Mindaugas Mindi Mindy Minel
Minerva Minervina Minervino Ming Minghao Minghua Minghui Mingliang Mingming Minh Minia Minjie Minka Minko Minna Minnie
Minodora Minta Minying Mioara Miodrag Miorita Miqueas Miquel Miquela Mir Mira Mirabela Miracle Miranda Mirari Mircea
Mircho Mirco Mireia Mireilla Mireille Mireira Mirel Mirela Mirella Mirelys Miren Mirena Mirene Mirentxu Mireya Miria
Miriam Mirian Miriela Miriem Mirjam Mirjana Mirka Mirko Mirna Miro Miron Miroslav Miroslava Miroslaw Miroslawa Mirsad
Mirta Mirtha Miruna Miryam Miryan Mirza Misael Misbah Misericordia Misha Mishel Mishell Misho Missoum Missy Misti
Mistie Misty Misu Mita Mitch Mitchel Mitchell Mitica Mitka Mitko Mitkov Mitra Mitrita Mitsue Mitsuko Mitt Mittie
Mitxel Mitzi Mitzie Miyoko Miyuki Mizanur Mjid Mladen Mmusi Moaad Moacir Moad Moammar Moazzam Moctar Modesta Modestas
Modesto Modi Modibo Modou Mody Mofadal Mofaddal Mofaddala Mogens Moh Moha Mohamad Mohamadi Mohamadou Mohamed Mohamedi
Mohamedou Mohammad Mohammadi Mohammadine Mohammed Mohamud Mohan Mohand Mohatar Mohcin Mohcine Mohinder Mohit Mohsan
Mohsen Mohsin Mohsine Mohssen Mohssin Mohssine Mohtar Moira Moise Moises Mojtaba Mokgweetsi Mokhtar Mokhtaria Mollie
Molly Moloud Momar Momath Momchil Momna Momodou Mona Monaim Monalisa Moncef Moneiba Moner Monet Moneyba Monfrague
Monia Monica Monico Monika Monike Monina Monique Monir Monnie Monroe Monsalud Monsef Monserra Monserrat Monserrata
Monserrate Monsif Monssef Mont Montana Montanas Monte Montemayor Montes Montesclaros Montesion Montevirgen Montiel
Montsant Montse Monty Monya Moo Moon Moqtada Mor Mora Morad Moraima Morena Moreno Moreyba Morgan Morgana Morgane
Moriah Moriba Moritz Moro Morris Morro Morten Morteza Morton Moruena Mory Mosaab Mose Moses Moshe Moslim Mossaab
Mostafa Mostapha Mostefa Motserrat Mouaad Mouad Mouctar Moufida Mouha Mouhamadou Mouhamed Mouhamet Mouhcin Mouhcine
Mouhsin Mouhsine Mouhssin Mouhssine Moukhtar Moulay Moulaye Mouloud Moulouda Mouloudi Moumen Moumna Mouna Mounaim
Mounia Mounim Mounina Mounir Mounira Mounsef Mounsif Mountaga Mounya Mourad Mourtalla Mousa Moussa Moustafa Moustapha
Mozell Mozella Mozelle Mpho Mrabih Mstislav Mswati Muad Muammar Mubarak Mubashar Mubashir Mudasar Mudassar Muela
Mugurel Muhamad Muhamadou Muhamed Muhammad Muhammadou Muhammadu Muhammed Muhyiddin Mui Mujahid Mujer Mujibur Mukesh
Mukhtar Mumtaz Muna Munawar Muneeb Munia Munir Muoi Muqtada Murad Murat Muriel Murielle Murilo Murray Murtaza Musa
Musah Musalia Musarrat Mushegh Mushtaq Muskan Muskilda Mussa Mustafa Mustansar Mustapha Mutaib Muzaffar Mwai Mya
Mycola Myesha Mykhailo Mykhaylo Mykola Mykyta Myla Mylene Myles Myong Myra Myriam Myrian Myrl Myrle Myrna Myron
Myroslav Myroslava Myrta Myrtice Myrtie Myrtis Myrtle Myryam Myung Mzia Naaima Naama Naara Nabar Nabeel Nabeela Nabel
Nabi Nabia Nabih Nabiha Nabil Nabila Nabor Nacer Nacera Naceur Nacho Nacimiento Nacira Nacor Nada Nadal Nadalina
Nadaya Nadeem Nadege Nadejda Nadene Nader Nadezda Nadezhda Nadi Nadia Nadifa Nadiia Nadim Nadin Nadina Nadine Nadir
Nadira Nadiuska Nadiya Nadja Nadjat Nadjem Nadjet Nadjia Nadjib Nadka Nadra Nadya Nadzeya Naeem Nael Naema Nafi Nafisa
Nafissa Nafissatou Naftali Nagina Nagore Naha Nahara Nahed Naheed Nahia Nahiane Nahiara Nahid Nahida Nahikari Nahila
Nahim Nahima Nahir Nahla Nahomi Nahuel Nahum Nahun Naia Naiala Naiane Naiara Naida Naihara Naika Naikari Naike Naila
Nailya Naim Naima Naimi Nain Nair Naira Nais Naiyara Najah Najam Najat Najate Najem Najet Naji Najia Najib Najiba
Najih Najiha Najim Najima Najiya Najla Najlaa Najlae Najma Najoua Najua Najwa Nakesha Nakia Nakisha Nakita Nakor Nala
Nalaya Nallely Nallua Nam Nama Namory Nan Nana Nancee Nancey Nanci Nancie Nancy Nandi Nandini Nando Nandor Nanette
Nani Nannette Nannie Nansi Nanuli Nao Naoki Naoko Naoma Naomi Naomy Naoto Naoual Naouar Naouel Naoufal Naoufel
Napoleon Nara Naray Narayan Narcis Narcisa Narciso Narciza Narda Nardo Nardy Narek Nareme Narendra Naresh Narges
Nargis Nariman Narimane Narinder Narine Narjes Narjis Narjiss Narjisse Naroa Naroba Naruhito Naryis Nasar Naseem
Naseer Naser Nasera Nashira Nasiha Nasim Nasima Nasir Nasira Nasko Nasly Nasr Nasra Nasrallah Nasreddine Nasreen
Nasrin Nasrine Nasrullah Nassar Nasser Nassera Nassiba Nassim Nassima Nassir Nassira Nast Nastaca Nastase Nastasia
Nastia Natacha Natael Natale Natali Natalia Natalie Nataliia Natalija Natalina Natalio Nataliya Natalja Natallia
Nataly Natalya Natan Natanael Nataniel Nataraja Natasa Natascha Natascia Natasha Natashia Nataxa Natela Nath Nathali
Nathalia Nathalie Nathaly Nathan Nathanael Nathanial Nathaniel Nati Natia Natija Natisha Natividad Nativitat Natnael
Natosha Natura Natxo Natzaret Naual Naufal Naufel Naum Nauman Nauset Nausica Nauzet Navdeep Naveed Naveeda Naveen
Navia Navid Navidad Navil Navila Navin Navjot Navneet Nawaf Nawal Nawar Nawaz Nawel Nawfal Naya Nayab Nayade Nayala
Nayan Nayana Nayara Nayat Nayda Nayden Nayeli Nayely Nayem Nayhara Nayib Nayibe Nayim Nayima Nayin Nayla Nayma Nayomi
Nayra Nayua Nazakat Nazam Nazan Nazar Nazare Nazarena Nazareno Nazaret Nazareth Nazaria Nazarica Nazarii Nazario
Nazariy Nazha Nazia Nazih Naziha Nazik Nazim Nazir Nazira Nazma Nazmie Nazmul Nazrul Ndeye Ndiaga Ndiasse Ndiaye
Ndiogou Ndiouga Ndongo Neagu Neal Nebil Nebojsa Nechirvan Neco Necole Nector Neculae Neculai Neculina Ned Neda Nedal
Nedas Nedelcho Nederlands Nedka Nedko Nedra Nedyalka Nedyalko Neelam Neeltje Neely Neeraj Nefer Nefertari Neftali Neha
Nehad Nehemias Nehuen Neiba Neida Neide Neidy Neil Neila Neira Neisa Neisy Neiva Neizan Nekal Nekane Nel Nela Nelba
Nelcy Nelda Nele Nelea Neli Nelia Nelida Nelina Nelita Nell Nella Nelle Nelli Nellie Nelly Nellya Nelo Nelsa Nelso
Nelson Nelsy Nelu Neluta Nelutu Nelva Nely Nelya Nemecia Nemecio Nemesia Nemesio Nemesis Nena Nenad Nene Nenita Neo
Neoma Neomi Neonila Nepomuceno Nepomuk Neptali Nere Nerea Nereida Nereo Nereyda Neri Neria Nerida Nerijus Neriman
Nerina Neringa Nerissa Nermin Nermine Neron Nery Nerys Neskutz Nesrin Nesrine Nessrine Nestor Neta Nettie Netumbo Neu
Neus Neusa Neuza Neva Nevadita Neven Nevena Nevenka Neves Neville Newt Newton Ney Neyda Neyen Neyla Neymar Neysa Neyva
Neyzan Nezar Nezha Nfamara Nga Ngagne Ngan Ngo Ngoc Ngone Ngozi Nguyen Nguyet Nia Niall Niama Niamh Niang Nica
Nicandro Nicanor Nicanora Nicasia Nicasio Niccolo Nicefora Niceforo Nicereta Nicesio Niceta Niceto Nichel Nichelle
Nichita Nichol Nichola Nicholas Nichole Nicholle Nick Nicki Nickie Nickolas Nickole Nicky Nico Nicodemo Nicodemus
Nicol Nicola Nicolaas Nicolae Nicolai Nicolaie Nicolas Nicolasa Nicolau Nicolay Nicole Nicoleta Nicoletta Nicolette
Nicolina Nicolita Nicoll Nicolle Nicolo Nicomeda Nicomedes Nicos Nicu Niculae Niculai Niculaie Niculina Niculita
Nicusor Nicuta Nida Nidae Nidal Nidia Niels Niesha Nieva Nieve Nieves Nigel Nighat Nihad Nihal Nihat Nijole Nika
Nikhil Niki Nikia Nikita Nikki Niklas Niko Nikol Nikola Nikolaev Nikolai Nikolaj Nikolajs Nikolaos Nikolas Nikolaus
Nikolay Nikole Nikoleta Nikolett Nikoletta Nikolina Nikolinka Nikolov Nikoloz Nikos Nikte Nil Nila Nilda Nilo Nils
Nilsa Nilson Nilton Nilva Nilza Nima Nimia Nimra Nina Ninbe Ninel Nineta Ninfa Ning Nini Ninive Nino Ninoska Niobe
Nira Niria Niriti Nirmal Nirmala Nirmin Nirmine Nirvana Nisa Nisamar Nisar Nisha Nishan Nisma Nisri Nisrin Nisrine
Nissrin Nissrine Nistor Nit Nita Nitin Nitish Niurka Nivaldo Nivardo Nivaria Nivia Nixon Nizam Nizar Nnamdi Noa Noah
Noam Noaman Noara Noble Nobuko Nodar Noe Noel Noela Noeli Noelia Noella Noelle Noema Noemi Noemia Noemie Noemy Nofre
Nogaye Noha Nohaila Nohara Nohayla Nohelia Nohemi Nohemy Nohora Noive Nola Nolan Nolasco Nolberta Nolberto Noli
Nolwenn Noma Noman Nombre Nona Nonato Nonia Nonila Nonita Nonito Nonna Noor Nora Norah Noraida Noralba Norayr Norbert
Norberta Norberto Norbey Norddin Norddine Nordi Nordin Nordine Noreddin Noreddine Noredine Noreen Norene Norhan Noria
Norica Norik Noriko Noriman Norine Noris Norka Norma Norman Normand Normando Norodom Norris Nory Nosa Nosair Nosakhare
Nosheen Nouaman Nouara Noufal Noufissa Nouh Nouha Nouhad Nouhaila Nouhayla Nouhou Nouhoum Nouhoun Nouman Noumidia
Nounout Nour Noura Nouraddin Nouraddine Nouradine Nourddin Nourddine Nourdin Nourdine Noureddin Noureddine Nouredin
Nouredine Nourelhouda Nourhan Nouri Nouria Nouriddin Nourreddine Nourredine Nouzha Novak Novella Nozha Nuala Nube
Nubia Nugzar Nuha Nuhacet Nuhaila Nuhazet Numan Numidia Nune Nunilon Nuno Nunzia Nunzio Nur Nura Nuri Nuria Nuris
Nursultan Nurul Nury Nurys Nusrat Nut Nuta Nuti Nutu Nuvia Nydia Nyima Nyla Nyuma Oana Obaida Obdulia Obdulio Obed
Oceane Ocie Octavi Octavia Octavian Octaviana Octaviano Octavio Oda Odair Odalis Odalys Oddvar Odei Odelia Odelinda
Odell Odet Odeta Odete Odette Odila Odile Odilia Odilio Odilo Odin Odina Odis Odon Odonila Odulia Ofelia Ofelio Ofir
Oghogho Ognyan Ohara Ohiana Ohiane Oiana Oiane Oiartza Oier Oihan Oihana Oihane Oiher Oilda Oinatz Okacha Oksana Oktay
Ola Olaf Olafur Olai Olaia Olaitz Olaiz Olalla Olallo Olanda Olarizu Olas Olatz Olau Olav Olavo Olay Olaya Olayo Ole
Oleg Olegaria Olegario Olegs Oleguer Oleh Oleksandr Oleksandra Oleksii Oleksiy Olen Olena Olene Olesea Olesia Olesya
Oleta Olevia Olexandr Olexiy Olga Olguita Olguta Olha Olida Olimpia Olimpio Olimpiu Olin Olina Olinda Olinta Oliva
Olive Oliver Olivera Oliverio Oliveros Olivia Olivier Olivio Oliviu Olivo Oliwia Ollanta Ollie Olmedo Olmo Olof Oltita
Olusegun Olvido Olya Olympia Olzhas Om Oma Omaida Omaima Omaira Omar Omara Omayma Omayra Omega Omeima Omer Omid
Omkaltoum Omkeltoum Omnia Ona Onan Ondina Onditz Ondiz Ondrej Oneida Oneka Onel Onelia Onelio Onesiforo Onesima
Onesimo Onia Onie Onintza Onintze Onisim Onisor Onita Onkar Onofra Onofre Onorina Onur Opal Ophelia Ophelie Oprah
Oprea Oprica Ora Oralee Oralia Orazio Orbelinda Oren Orencia Orencio Orentina Orentino Orest Oresta Oreste Orestes
Oretha Oreto Orfa Orfelia Orfelina Orfilia Orhan Oria Oriana Orietta Oriol Orion Oristela Oristila Orkatz Orlanda
Orlando Orlin Orlinda Orm Ornela Ornella Oro Orofila Oroitz Oroncio Orosia Orosio Orpha Orquidea Orreaga Orsolya
Ortansa Ortensia Ortzi Orval Orville Orysya Osagie Osahon Osama Osane Osaretin Osariemen Osaro Osas Osazee Osazuwa
Osbaldo Oscar Osel Osiris Oskar Oskia Oskitz Osman Osmani Osmany Osmar Osmel Osmundo Ossama Ossie Ostap Osvaldo Oswald
Oswaldo Otar Otelia Otelo Otger Otha Othman Othmane Otilia Otilio Otis Otman Otmane Otmar Otniel Oto Oton Otoniel
Ottavio Otto Ouadia Ouadie Ouafa Ouafaa Ouafae Ouafi Ouafila Ouahib Ouahiba Ouahid Ouahida Ouail Ouali Oualid Ouarda
Ouardia Ouasim Ouasima Ouassila Ouassim Ouassima Ouazna Ouiam Ouiame Ouida Ouidad Ouijdane Ouisal Ouissal Ouissam
Ouiza Oukacha Oulaid Oulaya Oulimata Oum Oumaima Oumama Oumar Oumarou Oumayma Oumhani Oumkaltoum Oumkeltoum Oumnia
Oumou Oumy Oury Ousainou Ousama Ousman Ousmane Oussama Ousseynou Outhmane Outman Outmane Ove Ovidi Ovidia Ovidio
Ovidiu Owen Oxana Oxel Oystein Oyvind Ozell Ozella Ozgur Ozie Ozlem Paata Pabla Pablina Pablino Pablo Paciana Paciano
Paciencia Pacifica Pacifico Pacita Paco Padma Padraig Padua Paetongtarn Page Paige Pal Palma Palmer Palmira Palmiro
Paloma Palomares Palwinder Pam Pamala Pamela Pamelia Pamella Pamila Pamula Panagiota Panagiotis Panayot Pancho
Pancracia Pancracio Pandava Pandora Pandu Panfilo Pankaj Pansy Pantaleon Pantaleona Paola Paolina Paolo Papa Pape
Paqui Paquita Paramjeet Paramjit Parasca Paraschiv Paraschiva Parascovia Pardeep Pargat Pariksit Paris Parker Parmenia
Parmenio Parminder Parmjit Parthenia Particia Parvati Parveen Parvez Parvin Parvinder Parviz Parvoleta Parwinder
Paryania Pascal Pascale Pascasia Pascasio Pascu Pascua Pascual Pascuala Pascualina Pasion Pasqual Pasquale Pasqualina
Pasqualino Pastora Pasty Pat Pathe Patience Patria Patric Patrica Patrice Patrici Patricia Patricio Patrick Patrik
Patrina Patrisia Patrizia Patrizio Patrocinia Patrocinio Patrycia Patrycja Patryk Patsy Patti Pattie Patty Patxi Patxo
Pau Paul Paula Paule Paulene Pauletta Paulette Pauli Paulica Paulin Paulina Pauline Paulino Paulita Paulius Paulo
Paulus Paun Pauna Pavel Pavla Pavlin Pavlina Pavlinka Pavlo Pavol Pawan Pawel Payal Paz Pearl Pearle Pearlene Pearlie
Pearline Pearly Pedro Pedrona Peg Pegerto Peggie Peggy Pei Peifen Peijun Peio Peipei Pekka Pelagia Pelagio Pelayo Pele
Pelegri Pelegrin Peli Peligros Pello Pena Penarroya Penas Pencho Penda Penelope Peng Pengcheng Pengfei Pengpeng Penha
Penitas Penka Penko Penney Penni Pennie Penny Pep Pepa Pepe Pepi Pepita Percy Pere Peregrin Peregrina Peregrino Perez
Perfecta Perfecto Pergentina Pergentino Perla Perlita Pernille Perpetua Perpetuo Perry Perseveranda Persida Pervaiz
Pervez Petar Pete Peter Petia Petko Petkov Petr Petra Petrache Petrana Petranka Petras Petre Petrea Petri Petria
Petrica Petrina Petrisor Petro Petrola Petrona Petronel Petronela Petronella Petronila Petronilo Petronio Petros
Petrov Petrova Petru Petrus Petrut Petruta Petter Petteri Petya Petyo Pham Phan Phebe Phil Philip Philipe Philipp
Philippa Philippe Phillip Phillis Philomena Philomina Phoebe Phung Phuong Phylicia Phylis Phyliss Phyllis Pia Piadosa
Piedad Piedade Piedades Piedraescrita Piedras Piedrasanta Piedrasantas Pier Piera Pierangelo Piere Piergiorgio Pierina
Pierino Pierluigi Piero Pierpaolo Pierre Pierrette Pietat Pieter Pieternella Pietro Pilar Pilare Pili Pim Pinar Pineda
Ping Pingping Pino Pio Piotr Piper Pipino Piroska Pius Placentina Placer Placeres Placid Placida Placidia Placido
Plamen Plamena Plamenka Platon Plautila Plinio Poder Pok Pol Pola Poliana Policarpa Policarpio Policarpo Polidoro
Polina Polivio Polly Pollyana Polo Polonia Polonio Polya Pompei Pompeu Pompeya Pompeyo Pompilia Pompilio Pompiliu Ponc
Poncho Ponciana Ponciano Poncio Pooja Poonam Popa Porfidia Porfidio Porfiria Porfirio Porres Porsha Portal Porter
Portia Potenciana Potenciano Poul Poveda Povilas Prabhjot Prabowo Pradeep Pradiumna Prado Prados Prakash Pramila
Pranab Praxedes Prayut Prayuth Prazeres Preben Preciosa Predestina Predestinacion Predrag Prem Premislao Prepedigna
Presentacio Presentacion Presentina Preslav Preslava Preston Pricila Pricilla Prima Primavera Primiano Primitiva
Primitivo Primo Prisca Priscila Priscilia Prisciliana Prisciliano Priscilla Priscilo Prisco Pristila Priti Pritivi
Priya Priyanka Procesa Proceso Procopia Procopio Proculo Profira Progreso Prokopis Promise Prosper Prospera Prospero
Protasio Providenci Providencia Prudence Prudenci Prudencia Prudenciana Prudenciano Prudencio Przemyslaw Publio Puerto
Puig Puiu Pulaja Pura Pureza Puri Purificacio Purificacion Purisima Purita Pusa Pushpa Puy Pyotr Qaboos Qadeer Qaisar
Qaiser Qamar Qasem Qasim Qasir Qassem Qi Qian Qiana Qiang Qianqian Qiao Qiaoli Qiaoling Qiaoqiao Qiaoyan Qiaoyun
Qifeng Qiming Qin Qing Qingfeng Qinghua Qingqing Qingxia Qinqin Qiong Qiqi Qiu Qiuhua Qiumei Qiuping Qiuyun Quan
Queenie Queila Quentin Queralt Queren Querubin Querubina Quiana Quico Quilen Quiliano Quim Quima Quin Quinciano Quincy
Quinidio Quinn Quino Quinti Quintiliana Quintiliano Quintin Quintina Quintino Quinton Quique Quirico Quirina Quirino
Quirze Quiteria Quiterio Qun Qunfeng Qunwei Quoc Qusay Quyen Rabab Rababe Rabah Rabea Rabeh Rabha Rabi Rabia Rabiaa
Rabie Rabih Rabii Racha Rachad Rachael Rachal Racheal Rached Rachel Rachele Rachell Rachelle Rachid Rachida Rachyd
Racquel Radames Radek Radha Radhames Radi Radia Radian Radim Radina Radita Radka Radko Radmila Radomir Radoslav
Radoslava Radoslaw Radostin Radostina Radouan Radouane Radovan Radu Raducu Radut Radwan Radya Rae Raeann Raed Rael
Raelene Rafa Rafael Rafaela Rafaelina Rafaella Rafal Rafaqat Rafayel Rafel Rafela Raffaela Raffaele Raffaella Rafi
Rafia Rafic Rafik Rafika Rafila Rafiq Raghbir Raghu Ragnar Ragnhild Raguel Rahal Rahama Raheel Raheela Rahel Rahela
Rahhal Rahila Rahim Rahima Rahma Rahman Rahmouna Rahul Rai Raian Raico Raida Raidel Raihana Raila Raimon Raimond
Raimonda Raimondas Raimondo Raimonds Raimund Raimunda Raimundas Raimundo Raina Rainer Rainiero Raisa Raissa Raiza Raj
Raja Rajaa Rajae Rajan Rajeev Rajendra Rajesh Rajinder Rajiv Rajnath Rajni Raju Rajwant Rajwinder Rakel Rakesh Rakia
Raksasa Raleigh Ralf Ralitsa Ralph Raluca Ram Rama Ramadan Raman Ramandeep Ramata Ramatoulaye Ramaz Ramazan Rambha
Ramdan Ramdane Rameez Ramesh Rami Ramia Ramil Ramin Raminta Ramir Ramira Ramiro Ramiz Ramnath Ramon Ramona Ramoni
Ramonita Ramos Ramses Ramunas Ramune Ramush Ramute Ramy Ramzan Ramzi Rana Ranae Ranbir Rand Randa Randal Randall
Randee Randell Randhir Randi Randolph Randy Ranee Rangel Rani Rania Ranil Ranim Ranjeet Ranjit Ranses Ranulfo Ranya
Raouf Raouia Raoul Raphael Raphaela Rapita Raquel Rares Rasa Rasha Rashad Rasheed Rasheeda Rashid Rashida Rashpal
Rasim Rastislav Ratiba Ratko Rauda Raudel Rauf Raul Ravana Raveca Raven Ravi Ravinder Rawan Rawda Ray Raya Rayan
Rayane Raycho Rayco Raydel Raye Rayford Rayhan Rayhana Rayisa Rayko Raylene Raymon Raymond Raymonde Raymunda Raymundo
Rayna Rayner Raysa Rayyan Raza Razak Razan Razia Razika Razmik Razvan Razzaq Rbiha Rea Reagan Reanna Reatha Reba
Rebbeca Rebbecca Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Recaredo Recep Recesvinto Recuerdo Reda Redencion Redha
Redosinda Redouan Redouane Reduan Redwan Redwane Reed Reem Reena Refugia Refugio Regalada Regalado Regan Regena
Regenia Reggie Reghina Regiane Regina Reginald Reginaldo Regine Reginia Regino Regis Regla Regula Regulo Rehab Reham
Rehan Rehana Rehman Reid Reidar Reidun Reiko Reimundo Reina Reinalda Reinaldo Reinel Reinelda Reiner Reinerio Reinhard
Reinhold Reinier Reis Reita Rejane Reka Rekha Rekia Relu Rema Remberto Remco Reme Remedio Remedios Remei Remi Remigi
Remigia Remigijus Remigio Remo Remona Remus Remy Remzi Rena Renae Renaldo Renan Renat Renata Renatas Renate Renato
Renaud Renay Renda Rene Renea Renee Reneta Renetta Reni Renier Renita Renjie Renna Renu Renzo Reposo Resham Reshma
Ressie Restituta Restituto Resurreccion Reta Retha Reto Retta Reuben Reva Revaz Reveca Rex Rey Reyad Reyes Reyhan
Reyita Reymundo Reyna Reynalda Reynaldo Reynier Reza Rezki Rhea Rheba Rhett Rhiannon Rhimo Rhimou Rhita Rhizlane Rhoda
Rhona Rhonda Rhut Rhys Ria Riad Riahi Riana Riansares Riasat Riaz Ribana Ribera Ribhu Rica Ricard Ricarda Ricardas
Ricardina Ricardo Ricart Riccardo Rich Richar Richard Richart Richelle Richie Rick Rickey Ricki Rickie Ricky Rico Rida
Ridha Ridouan Ridouane Riduan Ridwan Rie Riek Riera Rifat Riffat Rigel Rigoberto Rihab Riham Rihanna Riikka Rikardo
Rikki Riley Rilma Rim Rima Rimantas Rimas Rime Rimer Rimma Rimsha Rimvydas Rina Rinaldo Rinat Rino Riquelme Risa
Rishabha Rishi Rishikesh Rita Ritaj Rito Ritu Ritva Riva Rivka Riyad Riza Rizwan Rizwana Rkia Rkiya Roa Roald Roar Rob
Robbi Robbie Robbin Robby Robbyn Robel Robena Rober Robert Roberta Robertas Roberth Robertina Roberto Roberts Robin
Robina Robinah Robinson Robledo Robson Robt Robustiana Robustiano Robyn Roc Roca Rocco Rochdi Rochel Rochell Rochelle
Rocio Rocky Rod Rodaina Rodayna Rodel Roderic Roderick Rodger Rodica Rodion Rodney Rodolf Rodolfo Rodolphe Rodovica
Rodrick Rodrigo Rodulfo Roel Roelof Roeya Rofaida Rogeli Rogelia Rogelio Roger Rogerio Rogers Roh Rohan Rohit Roi
Rokas Rokaya Roke Rokhaya Rokia Roksana Roksolana Rolan Roland Rolanda Rolandas Rolande Rolando Roldan Rolf Rolindes
Rolland Rolly Roly Romain Romaisa Romaisaa Romaisae Romaissa Romaissae Roman Romana Romano Romans Romarey Romario
Romas Romaysa Romaysaa Romaysae Romayssa Romayssae Romel Romelia Romen Romeo Romer Romero Romeu Romica Romilda Romina
Rommel Romona Romuald Romualda Romualdas Romualdo Romul Romulo Romulus Romy Ron Rona Ronal Ronald Ronaldo Ronan
Roncesvalles Ronda Rong Rongfen Rongguang Ronghua Rongjun Rongrong Rongsheng Roni Ronja Ronna Ronni Ronnie Ronny Rony
Roosevelt Roque Rory Ros Rosa Rosabel Rosaida Rosal Rosalba Rosalbina Rosalee Rosali Rosalia Rosalie Rosalin Rosalina
Rosalind Rosalinda Rosaline Rosalino Rosalio Rosalva Rosalvina Rosalyn Rosamaria Rosamond Rosana Rosane Rosangel
Rosangela Rosann Rosanna Rosanne Rosanny Rosari Rosaria Rosario Rosaura Rosauro Roscoe Rose Roseane Roseann Roseanna
Roseanne Rosel Roselee Roseli Roselia Roselin Roselina Roseline Rosell Rosella Roselle Rosely Roselyn Roselyne
Rosemarie Rosemary Rosemberg Rosemeire Rosemery Rosen Rosena Rosend Rosenda Rosendo Rosenilda Roser Rosetta Roshan
Roshni Rosi Rosia Rosiane Rosibel Rosica Rosie Rosilda Rosilene Rosimar Rosimeire Rosina Rosinda Rosineide Rosio
Rosita Rositsa Roslyn Rosmari Rosmarie Rosmary Rosmen Rosmeri Rosmery Rosmira Roso Ross Rossana Rossano Rosse Rossella
Rossemary Rossend Rossie Rossio Rossitza Rossmery Rossy Rostislav Rostyslav Roswitha Rosy Rouchdi Roudaina Roumaisa
Roumaissa Roumaissae Roumen Roumiana Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Roxy Roy Roya Royce Royer
Royston Roza Rozalia Rozalina Rozaliya Rozanne Rozella Rozica Rozina Rqia Rquia Ru Rubby Rubel Ruben Rubens Rubi Rubia
Rubialejos Rubie Rubiel Rubiela Rubin Rubina Ruby Rubye Ruddy Rudesinda Rudesindo Rudi Rudiger Rudolf Rudolph Rudy
Rueben Ruel Rufa Rufina Rufino Rufo Rufus Ruggero Ruhollah Ruht Rui Ruiman Ruiying Rukhsana Rukhsar Rumaisa Rumen
Rumilda Rumyana Rumyanka Rune Ruoxi Rupert Ruperta Ruperto Rupiah Rupinder Rus Rusalin Rusi Ruska Ruslan Ruslana
Ruslanas Russ Russel Russell Rustam Rustem Rusty Rusu Rusudan Rut Ruta Rute Ruth Rutha Ruthann Ruthanne Ruthe Ruthie
Rutilio Ruxanda Ruxandra Ruy Ruyi Ruyman Ruzanna Ryad Ryan Ryann Rym Ryszard Rytis Saad Saada Saadia Saadiya Saaid
Saaida Saba Sabah Sabas Sabastian Sabela Saber Sabi Sabiha Sabin Sabina Sabine Sabiniana Sabiniano Sabino Sabir Sabira
Sabra Sabri Sabria Sabrin Sabrina Sabrine Sacha Sachiko Sachin Sacramentos Sada Sadaf Sadako Sadaqat Saddam Saddik
Sade Sadek Sadia Sadibou Sadie Sadik Sadika Sadio Sadiq Sadou Sadrac Sadurni Sadye Sadyr Saeb Saed Saeed Saeeda Saeid
Saer Safa Safaa Safae Safah Safdar Safeer Safi Safia Safiatou Safietou Safina Safira Safiya Safouan Safouane Safta
Saftica Safuan Safwan Sagar Sagara Sage Saghir Sagrado Sagrario Sahagun Sahar Sahida Sahil Sahila Sahira Sahle Sahli
Sahra Saiba Saibo Saibou Saida Saidi Saidia Saidou Saif Saifeddine Saiful Saihou Saikou Saila Saily Saim Saima Saimon
Sainey Sainza Saioa Saiqa Saira Sajad Sajadeva Sajid Sajida Sajjad Sakina Sakira Sakura Sal Saladina Saladino Salah
Salahddine Salahdin Salahdine Salaheddin Salaheddine Salahedin Salam Salama Salamata Salamu Salas Salatiel Salca
Salceda Salec Saleck Saleem Saleh Saleha Salek Salema Salena Salesa Saleta Salete Salha Sali Salia Salido Saliente
Salif Salifou Salifu Salih Saliha Salim Salima Salimata Salimatou Salimou Salimu Salina Saliou Saliu Salka Sallam
Salley Sallie Sally Salma Salman Salmane Saloa Salobral Salobrar Salome Salomia Salomon Saloua Saloum Salsabil Salua
Salud Saludina Salustiana Salustiano Salut Salva Salvacion Salvador Salvadora Salvatore Salvi Salvia Salvina Salvino
Salvio Salwa Saly Sam Sama Samad Samael Samah Samai Samaira Saman Samanda Samanta Samantha Samar Samaria Samarita
Samatha Samay Samba Sambala Sambor Sambou Sameer Sameh Sameiro Samella Samer Samera Sami Samia Samih Samiha Samina
Samir Samira Samiya Sammie Sammy Samoil Samoila Samora Samou Sampedro Sampson Samra Samreen Samson Samual Samuel
Samuele Samuil Samvel Samy Samya Samyra Sana Sanae Sanah Sanam Sancha Sancho Sanda Sandalia Sandalio Sandee Sandeep
Sandel Sander Sandi Sandica Sandie Sandita Sandor Sandra Sandrina Sandrine Sandro Sandu Sandy Sanela Sanford Sang
Sangeeta Sangita Sani Sania Saniya Sanja Sanjay Sanjaya Sanjeev Sanjuana Sanjuanita Sankung Sanna Sanne Sanora
Sanoussy Sanpedro Sanson Santacruz Santana Santas Santi Santiaga Santiago Santina Santino Santisima Santo Santokh
Santos Santosh Sants Santusa Sanusi Sanya Sanyaia Saori Saparmurat Sapna Saqib Saqlain Sara Sarabel Sarabi Sarabjit
Sarah Sarahi Sarahy Sarai Saraima Sarama Saran Saraniu Sarasvati Sarata Saray Sarbjit Sardar Sare Sarela Sarfaraz
Sarfraz Sargis Sari Sarina Sarita Sarjo Sarka Saroa Sarr Sarra Sarunas Sarwan Sarwar Sasa Sascha Sasha Sashka Sashko
Sasho Saskia Sassi Satenik Satiro Satish Satnam Satoko Satou Satpal Saturia Saturio Saturnina Saturnino Saturno
Satwinder Satya Sau Sauc Saul Saula Saule Sauli Saulius Saulo Saundra Saura Sausan Sava Savanna Savannah Saverio
Saveta Savina Savino Savita Savu Sawsan Sayah Sayd Sayda Sayed Sayoa Sayon Sayonara Sayra Sayuri Scarlet Scarlett
Scheherazade Scheherezade Scherezade Scot Scott Scottie Scotty Seamus Sean Seba Sebastia Sebastiaan Sebastian
Sebastiana Sebastiano Sebastiao Sebastien Sebrina Seck Seckou Seco Secundila Secundina Secundino Seda Seddik Seedy
Seema Seferina Seferino Sefora Sega Segimon Segio Segisfredo Segismunda Segismundo Segolene Segunda Segundina
Segundino Segundo Seham Sehila Sehrish Seida Seidu Seikou Seila Sekhou Sekou Sekouba Sela Selahattin Selam Selena
Selene Selenia Selica Selim Selin Selina Sellam Sellamia Selma Selmira Seloua Selva Sem Semen Semida Semidan Semiramis
Sena Senador Senaida Senda Sendoa Sendy Sene Seneida Senen Senent Seni Senia Senida Senobia Senorina Seny Sepp Seppo
Sequero Serafi Serafim Serafin Serafina Seraj Serapia Serapio Serban Serdar Serena Serenella Seretse Serezade Serge
Sergei Sergej Sergejs Sergejus Sergey Serghei Sergi Sergia Sergii Sergio Sergiu Sergiy Sergo Serguei Serguey Serhii
Serhiy Serigne Serina Serine Serita Serkan Serotina Serra Servanda Servando Servilia Serviliana Serviliano Servilio
Servio Servita Servulo Serxio Seryozha Serzh Setefilla Seth Setou Setsuko Setti Sevak Sevastian Sevastita Sevda
Sevdalin Sevdalina Sever Severa Severiana Severiano Severin Severina Severine Severino Severo Sevgyul Sevinch Seydi
Seydina Seydou Seye Seyla Seymour Seynabou Seyni Sezgin Sfia Sghir Sha Shaban Shabana Shabbir Shabir Shabnam Shad
Shadi Shadia Shady Shae Shafaqat Shafiq Shafique Shafqat Shagufta Shahab Shahbaz Shaheen Shahid Shahida Shahin Shahnaz
Shahrukh Shahzad Shahzaib Shaida Shaiel Shaila Shaima Shaimaa Shaina Shaira Shaista Shakeel Shakia Shakil Shakir
Shakira Shakita Shakuntala Shala Shalanda Shalini Shalma Shalon Shalonda Shalva Shama Shamaila Shamara Shamas Shameka
Shamika Shamil Shamim Shamir Shamira Shamraiz Shamsa Shamshad Shamsher Shan Shana Shanae Shanda Shandi Shandra Shane
Shaneka Shanel Shanell Shanelle Shani Shania Shanice Shanika Shaniqua Shanita Shanna Shannan Shannon Shanon Shanshan
Shanta Shantae Shantay Shante Shantel Shantell Shantelle Shanti Shaofen Shaohua Shaojun Shaolin Shaomei Shaoping
Shaoqin Shaowei Shaoying Shaoyong Shaquana Shaquita Shara Sharad Sharai Sharan Sharay Sharda Sharee Sharell Sharen
Shari Sharice Sharie Sharif Sharika Sharilyn Sharita Sharla Sharleen Sharlene Sharmaine Sharmila Sharmin Sharolyn
Sharon Sharonda Sharri Sharron Sharyl Sharyn Shasha Shasta Shaukat Shaul Shaun Shauna Shaunda Shaunna Shaunta Shaunte
Shavkat Shavon Shavonda Shavonne Shawana Shawanda Shawanna Shawn Shawna Shawnda Shawnee Shawnna Shawnta Shay Shayan
Shayla Shayma Shayna Shayne Shazia Shea Sheba Sheela Sheena Shehbaz Shehzad Sheikh Sheikha Sheila Sheilah Sheima Shela
Shelba Shelby Sheldon Shelena Shelia Shella Shelley Shelli Shellie Shelly Shelton Shemeka Shemika Shena Sheng Shenghua
Shengjie Shengli Shengwei Shengyi Shenika Shenita Shenna Sher Shera Sheraz Sheree Sherell Sherezade Sheri Sherice
Sheridan Sherie Sherif Sheriffo Sherika Sherill Sherilyn Sherin Sherise Sherita Sherlene Sherley Sherly Sherlyn
Sherman Sheron Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherry Sherryl Sherwin Sherwood Shery Sheryl Sheryll
Sheyla Shi Shiela Shigeru Shijie Shila Shiloh Shimon Shin Shinzo Shiqi Shira Shirely Shirin Shirl Shirlee Shirleen
Shirlene Shirley Shirly Shishi Shiva Shiyi Shiyong Shizue Shizuko Shoaib Shon Shona Shonda Shondra Shonna Shonta
Shorena Shoshana Shota Shoukat Shu Shuai Shuang Shuangfen Shuangfeng Shuangjun Shuangli Shuangmei Shuangshuang
Shuangwei Shuangyan Shuangyi Shufang Shufen Shuhua Shuhui Shujing Shujuan Shuli Shuling Shumaila Shumei Shun Shuo
Shuping Shuqin Shushanik Shuting Shuwei Shuyan Shuyi Shuying Shuzhen Shyam Shyla Sia Siad Siaka Siamak Sian Siara
Siarhei Sibel Sibila Sibilla Sibisse Sibyl Sibylle Sica Sicilia Sid Sidahmed Sidati Sidaty Sidi Sidibe Sidiki Sidnei
Sidney Sidonia Sidonio Sidra Sidy Siegfried Sieglinde Siena Sienna Sierra Sif Sifeddine Sigerico Sigfredo Sigfrid
Sigfrido Sigifredo Sigita Sigitas Sigmar Sigmundur Signe Sigrid Sigrun Sigurd Siham Sihame Sihan Sihem Sikandar
Sikander Sila Silas Silda Silene Silke Silmara Silva Silvana Silvania Silvano Silver Silveri Silveria Silverio
Silvestra Silvestre Silvestru Silvia Silvian Silviana Silviano Silvica Silvie Silvija Silvina Silvino Silvio Silviu
Silviya Sima Simao Simas Simeon Simeona Simi Simina Simion Simo Simohamed Simon Simona Simone Simoneta Simonetta
Simonne Simplicia Simplicio Simran Simranjit Simy Sina Sinaita Sinan Sinay Sinda Sindia Sindo Sindulfo Sindy Sinead
Sinesia Sinesio Sinforiana Sinforiano Sinforosa Sinforoso Singh Sinisa Sinivali Sintia Sinue Sinuhe Siny Sinziana
Siobhan Siomara Sion Siqi Sira Siradio Siraj Sirajuddin Siranush Sirats Sire Sirena Siri Siria Siricio Siriman Sirin
Sirine Sirio Sirkka Sirlei Sirlene Sirley Siro Sisenando Sisinia Sisinio Sissel Sita Sitiveni Siu Sixta Sixte Sixto
Siyi Siyka Siyu Skaiste Skye Slama Slavcho Slavi Slavica Slavka Slavko Slavomir Slawomir Sliman Slimane Slobodan
Slyvia Smahan Smahane Smail Smain Smaine Smaranda Smriti Sneha Snejana Snezana Snezha Snezhana Snezhanka Snizhana Soad
Soadia Sobeida Sobia Sobiha Socaina Socorro Socrates Sodia Sofia Sofian Sofiane Sofica Sofie Sofiia Sofija Sofio
Sofiya Sofka Sofya Sofyan Sogues Sohaib Sohail Sohaila Sohan Sohayb Sohayla Sohel Sohora Sohra Soiartze Soila Sokaina
Sokayna Sokhna Sol Solaiman Solana Solange Solangel Solano Solanyi Solayman Solaymane Soledad Soledat Solemnidad
Soletat Soliman Solita Solmira Solomane Solomia Solomiya Solomon Solutor Solveig Som Somaya Somer Somia Somiya Sommer
Somna Sona Sonali Sonam Sonata Sondos Sondra Sonia Sonja Sonnia Sonny Sonsoles Sonya Soo Soodia Sook Sooronbay Sophia
Sophie Sophio Sopio Sora Soraia Soraida Soraima Soralla Sorangel Soraya Sorayda Soren Soria Soriba Sorin Sorina
Sorinel Sorkunde Sorne Sory Sotera Sotero Soterrana Soterrano Sotirios Souaad Souad Souadia Soubiha Soudia Soufia
Soufian Soufiane Soufyan Soufyane Souhaib Souhail Souhaila Souhayla Souhila Soukaina Soukayna Soukeina Soulaiman
Soulaimane Soulayman Soulaymane Souleye Souleymane Souliman Soulimane Soultana Soumaia Soumaila Soumana Soumaya
Soumeya Soumia Soumicha Soumiya Soumya Soundous Soungalo Sounia Souraya Souria Sparkle Spartak Spas Spaska Spencer
Speranta Spiridon Spyridon Sraddha Srettha Srivatsa Stacee Stacey Staci Stacia Stacie Stacy Stalin Stamen Stan Stana
Stanca Stancho Stanciu Stancu Stanel Stanica Stanimir Stanimira Stanislas Stanislav Stanislava Stanislaw Stanislawa
Stanka Stanko Stanley Stanton Stanuta Starla Starr Stasia Stasys Stavros Steen Steeven Stefan Stefana Stefanel Stefani
Stefania Stefanica Stefanie Stefanita Stefaniya Stefanka Stefanny Stefano Stefanov Stefany Stefcho Steffanie Steffany
Steffen Steffi Stefka Stein Steinar Stela Stelian Steliana Stelica Steliyan Stella Stelu Steluta Stepan Stepanie
Stepaniya Stephaine Stephan Stephane Stephani Stephania Stephanie Stephany Stephen Stephenie Stephine Stephnie Stere
Sterica Sterling Stevan Steve Steven Stevens Stevie Stevo Stewart Sthefany Stig Stilian Stiliyan Stine Stivan Stiven
Stoian Stoica Stoil Stormy Stoyan Stoyanka Stoyanov Stoyanova Stoycho Stoyka Stoyko Strahil Stuart Su Sua Suad Suanne
Subhadra Subhan Subrahmanyam Sucaina Suceso Sudie Sue Sueann Suelen Sueli Suella Suellen Suely Suevia Sufen Sufian
Sufyan Sugey Sughran Sugoi Suhaib Suhail Suhaila Suhar Suhong Suhua Suifen Suihong Suihua Suiju Suimei Suiping Suiying
Suizhu Sujing Sujuan Suk Sukaina Sukayna Sukeina Sukhbir Sukhdev Sukhjinder Sukhjit Sukhvinder Sukhvir Sukhwinder
Sulaika Sulaima Sulaiman Sulami Sulamita Sulan Sulay Sulayman Suleica Suleika Suleima Suleiman Suleimane Sulema
Suleman Suleyman Suli Suliman Suling Sullivan Sulma Sulpicio Sultana Suluhu Sumaia Sumaila Sumaira Suman Sumaya Sumei
Sumera Sumia Sumiko Sumisa Summer Sumon Sunamita Sunay Sundar Sundas Sundus Sung Sunil Sunilda Sunita Suniva Sunni
Sunny Sunshine Suping Suqin Suraj Surama Surangel Suren Suresh Suri Suria Surinder Surjeet Surjit Surya Susagna Susan
Susana Susane Susann Susanna Susannah Susanne Susano Sushil Sushma Susi Susie Susilo Suso Susy Suu Suwei Suyan Suyapa
Suying Suyog Suyong Suyun Suzan Suzana Suzann Suzanna Suzanne Suzette Suzhen Suzhu Suzi Suzie Suzy Svajunas Svein Sven
Svenja Svenska Sverre Svetla Svetlana Svetlin Svetlozar Svetoslav Svetoslava Svetozar Sviatlana Sviatoslav Svilen
Svitlana Svyatoslav Sybil Sybille Syble Sydney Syed Syeda Sylla Sylvain Sylvana Sylvester Sylvia Sylviane Sylvie
Sylwester Sylwia Synnove Synthia Syra Syreeta Syuleyman Syuzanna Szabolcs Szilard Szilvia Szymon Taanant Tabare Tabata
Tabatha Tabetha Tabita Tabitha Tache Taciana Tacko Tacoremi Tad Tadas Tadea Tadeo Tadeusz Taha Tahar Taher Tahiche
Tahir Tahira Tahirou Tahis Tahmina Tahra Tai Taib Taibi Taida Taieb Taila Taimoor Taina Taira Tais Taisa Taisha Taisia
Taisiya Tajamal Tajinder Tajuana Takako Takashi Takeshi Takisha Talal Talat Taleb Talha Talia Talib Talisha Talita
Talitha Talla Talwinder Tam Tama Tamaanant Tamala Tamar Tamara Tamari Tamas Tamatha Tamaz Tamba Tambra Tameika Tameka
Tamekia Tamela Tamer Tamera Tamesha Tami Tamica Tamie Tamika Tamiko Tamila Tamim Tamimount Tamimunt Tamisha Tammara
Tammera Tammi Tammie Tammy Tamou Tamra Tamsir Tamta Tana Tanase Tanausu Tandja Tandra Tandy Taneka Tanesha Taneti
Tangela Tania Tanika Tanisha Tanit Tanja Tanna Tanner Tanta Tantica Tanveer Tanvir Tanya Tanyo Tanzeela Tanzila Tao
Taoufik Taoufiq Tapha Tara Tarah Taras Tarcisio Tareixa Tarek Taren Tareq Targelia Tari Tariel Tarik Tariq Tarja
Tarlochan Taro Tarra Tarsem Tarsha Tarsicio Tarsila Tarsilo Tarun Taryn Tasawar Tasha Tashia Tashina Tasia Tasio
Tasleem Tasneem Tassnim Tassos Tata Tatevik Tatia Tatiana Tatiane Tatjana Tatsiana Tatum Tatyana Taufik Taunya
Tautvydas Tavita Tawana Tawanda Tawanna Tawfik Tawfiq Tawna Tawny Tawnya Tayeb Tayisiya Taylor Tayna Tayra Tayri Taysa
Taysir Tayyab Tayyaba Tayyip Teba Tecla Ted Teddy Tedros Teena Tegaday Tegan Tehmina Tehmine Teia Teimuraz Teisha
Tejinder Telesfora Telesforo Tello Telm Telma Telmo Telva Telvina Temeka Temenuzhka Temika Temistocles Tempie Temur
Tena Tenesha Tenesor Tenesoya Tengiz Tenisha Tennie Tennille Teo Teobaldo Teodocia Teodolina Teodolinda Teodomira
Teodomiro Teodor Teodora Teodorico Teodorino Teodoro Teodosi Teodosia Teodosio Teodula Teodulo Teofanes Teofil Teofila
Teofilo Teogenes Teolinda Teolindo Teona Teonila Teotimo Teotista Teotiste Tequila Tera Tere Tereasa Terence Terencia
Terenciano Terencio Teres Teresa Terese Teresia Teresiano Teresita Tereso Teressa Tereza Terezia Terezinha Teri Terica
Terina Terisa Terje Terra Terrance Terrell Terrence Terresa Terri Terrie Terrilyn Terry Tertuliano Tesha Tesifon
Tesifonte Teslem Tess Tessa Tessie Tessy Tetiana Tetyana Teudiselo Teunis Tewfik Texenen Texeneri Texenery Tfarah
Tfarrah Thabo Thad Thaddeus Thaksin Thalia Thalita Thamar Thamara Thami Thanh Thania Thao Tharman Thaynara Thays Thea
Theda Thein Thelma Theo Theodor Theodora Theodore Theodoros Theodorus Theola Theophilus Theresa Therese Theresia
Theressa Theron Thersa Thi Thiago Thiam Thibault Thibaut Thierno Thierry Thilo Thom Thomas Thomasena Thomasina
Thomasine Thor Thora Thorsten Thresa Thu Thurman Thuy Tia Tiago Tian Tiana Tianhao Tianna Tiantian Tianxiang Tianyu
Tiara Tiare Tiberio Tiberiu Tiberius Tibiabin Tibisay Tibor Tiburcia Tiburcio Ticiana Ticiano Ticu Tida Tidiane Tieb
Tiemoko Tien Tiera Tierra Tiesha Tifa Tifani Tifany Tiffaney Tiffani Tiffanie Tiffany Tiffiny Tiger Tigist Tigran
Tihomir Tijan Tijana Tijani Tijania Tilda Tillie Tilo Tim Timea Timika Timmy Timo Timofei Timofey Timotea Timotei
Timoteo Timothee Timothy Timur Tina Tinatin Tinca Tincuta Tindaya Tinerfe Ting Tingting Tinguaro Tinisha Tinixara
Tinka Tino Tirma Tirsa Tirso Tisa Tiscar Tish Tisha Tita Titel Titi Titiana Titina Tito Titu Titus Tiziana Tiziano
Tlaitmas Tlaitmass Tlaytmas Tlaytmass Tleitmas Toader Tobi Tobias Tobie Toby Toccara Tod Todd Todor Todora Todorka
Todorov Todorova Togarma Tohami Toi Tolentina Tolentino Tom Toma Tomas Tomasa Tomasina Tomasz Tome Tomeka Tomeu Tomi
Tomika Tomiko Tomislav Tomita Tommaso Tommie Tommy Tommye Tomoko Tona Tonatiuh Toncho Tonda Tone Tonet Tonette Toney
Tong Toni Tonia Tonica Tonie Tonisha Tonita Tonja Tonka Tonny Tono Tony Tonya Toomas Toqeer Tor Tora Torahi Torben
Torbjorn Torcuata Torcuato Tore Tori Toria Toribia Toribio Torie Tornike Torri Torrie Torsten Tory Tosha Toshia
Toshiko Toshimitsu Toshko Totka Touba Toucha Touda Toufik Toufiq Touhami Toumani Toumany Touraya Toure Touria Touriya
Tourya Toutou Tova Tove Towanda Toya Tracee Tracey Traci Tracie Tracy Traian Tran Trancito Trandafir Trandafira Trang
Transfiguracion Transito Traore Traute Travis Treasa Treena Tremedal Trena Trent Trenton Tresa Tressa Tressie Treva
Trevor Trey Triana Tricia Trifina Trifon Trifonia Trijntje Trina Trine Trinh Trini Trinitario Trinitat Trinity Trino
Trish Trisha Trista Tristan Tristana Trond Troy Trudi Trudie Trudy Trula Truman Truong Tsai Tsanko Tsenka Tsetsa
Tsetska Tshering Tsira Tsonka Tsveta Tsvetan Tsvetana Tsvetanka Tsvetelin Tsvetelina Tsvetko Tsvetomir Tsvetomira
Tsvetoslav Tuan Tuastri Tubal Tudor Tudora Tudorel Tudorica Tudorina Tudorita Tulia Tulio Tullio Tulsi Tunde Tura
Turgut Turia Turid Turki Turruchel Tuyet Twana Twanda Twanna Twila Twyla Txaber Txaro Txell Txema Txomin Ty Tyesha
Tyisha Tyler Tynisha Tyra Tyree Tyrell Tyron Tyrone Tyson Tzipi Tzvetan Tzvetanka Tzvetelina Uarda Ubalda Ubaldina
Ubaldino Ubaldo Ubay Uberney Udane Uday Uddhav Udo Ueli Ugaitz Ugne Ugo Ugutz Uhaitz Uhuru Ujue Ukhnaagiin Ula
Uladzimir Uldarico Ulf Uliana Ulises Ulisses Ulla Ullah Ulpiana Ulpiano Ulrich Ulrike Ulyana Ulysses Uma Umaima Umair
Umar Umaro Umaru Umayma Umbelina Umberto Umer Umme Una Unai Unax Unay Unni Upa Uraitz Urania Uranius Urano Urbana
Urbano Urbelina Urbez Urbici Urcesina Urcesino Urdax Urgell Urho Uri Urias Uriel Urki Urko Urrategui Urs Ursel
Ursicina Ursicinio Ursicino Ursicio Ursina Ursino Urso Ursula Ursulina Urszula Urtza Urtzi Urvashi Usain Usama Usha
Usman Usoa Ussama Ussumane Usua Usue Usune Uta Ute Utman Uvaldina Uwe Uxia Uxio Uxoa Uxua Uxue Uxune Uxuri Uyi Uzair
Uzma Uzuri Vachagan Vaclav Vaclovas Vada Vadim Vadims Vadym Vagner Vahagn Vahan Vahe Vahram Vaida Vaidas Vaidotas
Vaira Vaitiare Vaiu Vaiva Vakhtang Val Valarie Valda Valdas Valdeci Valdecir Valdefuentes Valdemar Valdemir Valdete
Valdir Valdirene Valdis Valencia Valene Valenti Valentin Valentina Valentinas Valentine Valentino Valentyn Valentyna
Valer Valera Valeri Valeria Valerian Valeriana Valeriano Valerica Valerico Valerie Valerii Valeriia Valerij Valerija
Valerijs Valerijus Valerio Valeriu Valeriy Valeriya Valero Valery Valeska Vali Valia Valiantsina Valko Vall Valle
Vallie Vallivana Valme Valmir Valorie Valquiria Valrie Valter Valvanera Valvanuz Valverde Valya Van Vance Vanda
Vandana Vanderlei Vanesa Vanessa Vanetta Vania Vanilda Vanina Vanita Vanja Vanna Vannesa Vannessa Vanusa Vanuza Vanya
Vanyo Vardan Varduhi Varinder Varinia Varsha Varvara Vasco Vashti Vasil Vasile Vasileios Vasilena Vasilev Vasili
Vasilica Vasiliki Vasilina Vasilis Vasilisa Vasilka Vasily Vaska Vasko Vassil Vasudeva Vasyl Vasylyna Vaughn Veaceslav
Veda Veena Vega Velda Velia Velichka Velichko Velika Velin Velina Velislav Velislava Velizar Velko Vella Velma
Velupillai Velva Velvet Vena Venanci Venancia Venancio Vencislav Venecia Venelin Venelina Venera Venerable Venerada
Venerado Veneranda Venerando Venessa Veneta Venetta Veniamin Venice Venicia Venita Venka Vennie Ventsislav Ventsislava
Ventura Venus Veola Vera Verania Verda Verdell Verdie Veredas Veremundo Verena Vergelina Vergie Vergil Vergina
Verginia Verginica Verginiya Veridiana Veridiano Verisima Verisimo Verka Verla Verlene Verlie Verline Vern Verna
Vernell Vernetta Vernia Vernice Vernie Vernita Vernon Verona Veronel Veronica Veronika Veronique Versie Vertie Veruska
Vesela Veselin Veselina Veselka Veska Vesko Vesna Vesselin Vesta Veta Vetuta Vi Viacheslav Viana Vianca Vianey Vianney
Viatcheslav Vibeke Vica Vicenc Vicencia Vicencio Vicens Vicent Vicenta Vicente Vicentina Vicentiu Vicenzo Vickey Vicki
Vickie Vicky Vico Victar Victoire Victor Victora Victoras Victoria Victorian Victoriana Victoriano Victorias Victorico
Victorina Victorino Victorio Victorita Victoriya Vida Vidal Vidala Vidalia Vidalina Vidas Videlina Vidina Vidmantas
Viena Viera Vieux Vigdis Viggo Vijay Vikas Viki Vikki Vikram Viktar Viktor Viktoras Viktoria Viktoriia Viktorija
Viktoriya Viktors Viktoryia Vili Viliam Vilius Villa Villar Villaviciosa Vilma Vilmar Vilmos Vilson Vina Vinas Vince
Vincent Vincenza Vincenzo Vinicio Vinicius Vinita Vinnie Vinod Vintila Vinyet Viola Violant Violante Violet Violeta
Violetta Violette Violina Viorel Viorela Viorica Viorika Vira Virat Virgelina Virgen Virgie Virgil Virgili Virgilia
Virgilijus Virgilina Virgilio Virgiliu Virgina Virginia Virginica Virginidad Virginie Virginija Virginijus Virginio
Viriato Viridiana Virna Virtud Virtudes Virtuosa Visan Vishal Visita Visitacion Visnu Vissarion Vita Vitali Vitalia
Vitaliana Vitaliano Vitalie Vitalii Vitalij Vitalija Vitalijs Vitalijus Vitalina Vitalino Vitaliy Vitaliya Vitaly
Vitelio Vito Vitor Vitores Vitoria Vitoriana Vitoriano Vitorina Vitorino Vitorio Vittoria Vittorio Viva Vivan Vivas
Vivek Vivencia Vivencio Vivian Viviana Viviane Vivianne Vivien Vivienne Vivina Vjosa Vlad Vlada Vladas Vlademir
Vladimer Vladimir Vladimira Vladimiras Vladimiro Vladimirs Vladislao Vladislav Vladislava Vlado Vladut Vladyslav
Vladyslava Vlasta Vo Voica Voichita Voicu Vojislav Vojtech Volha Volker Volodya Volodymir Volodymyr Volusiano Voncile
Vonda Vonnie Voro Vsevolod Vyacheslav Vyara Vytautas Waclaw Wade Wadie Wadii Wael Wafaa Wafae Wahab Wahba Waheed Wahib
Wahiba Wahid Wahida Wai Wail Wajid Walaa Walae Walberto Walburga Walda Waldemar Waldina Waldino Waldir Waldo Waled
Waleed Waleska Walfrido Walid Walker Walkiria Wallace Wally Walquiria Walter Walther Walton Waltraud Waltraut Waly
Wanda Wanderley Wanderson Wandifa Wanessa Waneta Wanetta Wang Wangfen Wangjun Wanita Wanli Waqar Waqas Ward Warda
Waris Warner Warren Waseem Wasif Wasila Wasim Wasima Wassila Wassim Wassima Wava Waylon Wayne Weam Wedad Wei Weibin
Weidong Weifang Weifen Weifeng Weiguang Weiguo Weihao Weihong Weihua Weijian Weijie Weijing Weijun Weili Weiliang
Weiling Weimei Weimin Weiming Weiping Weiqiang Weiqin Weirong Weiwei Weixiao Weiyan Weiyi Weiying Weiyong Weizhen
Weizhong Weldon Welington Wellington Wen Wenbin Wenbo Wencesla Wenceslaa Wenceslada Wenceslao Wenche Wendall Wendell
Wendi Wendie Wendolyn Wendy Wenguang Wenhao Wenhua Wenhui Wenjian Wenjie Wenjing Wenjuan Wenjun Wenli Wenliang Wenlong
Wenming Wenona Wenqiang Wensheng Wentao Wenting Wenwei Wenwen Wenwu Wenxiang Wenxin Wenyan Wenyi Wenying Wenyuan
Wenzhong Werner Weronika Wes Wesal Wesley Wessal Weston Whitley Whitney Wiaam Wiam Wiame Widad Wiebke Wieslaw Wieslawa
Wifredo Wigberto Wiham Wijdan Wijdane Wiktor Wiktoria Wilber Wilbert Wilberto Wilbur Wilburn Wilda Wilder Wiley
Wilford Wilfred Wilfredo Wilfrida Wilfrido Wilfried Wilhelm Wilhelmina Wilhelmine Wilhelmus Wilhemina Wiliam Wilian
Wilkin Will Willa Willam Willan Willard Willem Willemina Willena Willene Willetta Willette Willi Willia William
Williams Willian Willians Willibald Willie Williemae Willington Willis Willma Willodean Willow Willy Wilma Wilman
Wilmar Wilmer Wilson Wilton Wilver Wilzon Wim Windy Winford Winfred Winfried Winifred Winnie Winnifred Winona Winston
Winter Wioleta Wioletta Wisal Wisam Wissal Wissam Witold Wladimir Wladimiro Wladyslaw Wlodzimierz Wojciech Wole Wolf
Wolfgang Wolfram Wonda Woodrow Wopke Wouter Wu Wyatt Wynell Wynona Xabat Xabel Xabi Xabier Xabin Xacobe Xacobo Xaime
Xaira Xairo Xalo Xan Xana Xanana Xandra Xandre Xanet Xantal Xanti Xaqueline Xaquin Xaver Xavi Xavier Xeber Xeila Xela
Xelo Xena Xenia Xenxo Xerach Xerman Xesca Xesus Xevi Xi Xia Xiana Xianbin Xianfen Xianfeng Xiang Xiangdong Xiangmei
Xianguang Xiangyu Xianjun Xianli Xianmei Xianmin Xianping Xianwei Xianyong Xianzhong Xiao Xiaobin Xiaobing Xiaobo
Xiaochun Xiaodan Xiaodong Xiaoe Xiaofang Xiaofei Xiaofen Xiaofeng Xiaoguang Xiaohai Xiaohong Xiaohua Xiaohui Xiaojian
Xiaojie Xiaojing Xiaoju Xiaojuan Xiaojun Xiaokang Xiaolan Xiaole Xiaolei Xiaoli Xiaolian Xiaoliang Xiaolin Xiaoling
Xiaolong Xiaomei Xiaomiao Xiaomin Xiaoming Xiaopeng Xiaoping Xiaoqiang Xiaoqin Xiaoqing Xiaoqiong Xiaoqiu Xiaoqun
Xiaorong Xiaoshuang Xiaowei Xiaowen Xiaowu Xiaoxia Xiaoxiao Xiaoxiong Xiaoxue Xiaoya Xiaoyan Xiaoyang Xiaoyi Xiaoying
Xiaoyong Xiaoyu Xiaoyue Xiaoyun Xiaozhen Xiaozhong Xiaozhu Xiara Xicotencatl Xiker Xilai Xim Ximei Ximena Ximo Xin
Xinbo Xinfeng Xing Xingyu Xinhao Xinhui Xinjian Xinjie Xinlei Xinli Xinmei Xinmiao Xinping Xinrong Xinru Xinrui Xinwei
Xinxin Xinya Xinyan Xinyao Xinyi Xinying Xinyu Xinyuan Xinyue Xiomara Xiong Xira Xisca Xisco Xisela Xiu Xiue Xiufang
Xiufen Xiufeng Xiuhong Xiuhua Xiujuan Xiulan Xiuli Xiulian Xiuling Xiumei Xiuping Xiuqin Xiurong Xiuwei Xiuyan Xiuying
Xiuyu Xiuyun Xiuzhen Xiuzhu Xixi Xiya Xoan Xoana Xoaquin Xochitl Xoel Xose Xu Xuan Xuban Xudong Xue Xuebin Xuefang
Xuefen Xuefeng Xuehong Xuehua Xuejiao Xuejing Xueli Xueliang Xueling Xuemei Xueping Xueqin Xuewei Xueyan Xueying
Xueyong Xuezhen Xufen Xufeng Xuhar Xuhong Xujun Xuli Xulia Xulian Xulio Xumei Xumiao Xun Xuping Xurde Xurxo Xuwei
Xuyan Xuyi Xuying Xuyong Xuzhen Yaagoub Yaakoub Yacin Yacine Yackeline Yaco Yacoub Yacouba Yacqueline Yadhira Yadiel
Yadira Yaeko Yael Yago Yagoba Yahaira Yahaya Yahdih Yahel Yahia Yahima Yahir Yahiza Yahui Yahya Yailen Yailin Yaima
Yaimara Yair Yaira Yaisa Yaiza Yajaira Yajie Yajing Yajnu Yakelin Yakeline Yakhya Yakira Yakoub Yakout Yakuba Yakubu
Yalal Yali Yalila Yalile Yama Yamadou Yamandu Yamani Yamara Yamel Yamil Yamila Yamile Yamilei Yamilet Yamileth Yamilex
Yamiley Yamilka Yamin Yamina Yamira Yamirka Yamna Yan Yana Yanai Yanameyaia Yanara Yanay Yancho Yancouba Yandira Yane
Yaneisy Yanela Yaneli Yanelis Yanely Yanelys Yaneris Yanet Yaneth Yanetsy Yanett Yanfang Yanfen Yanfeng Yang Yangyang
Yanhong Yanhua Yani Yania Yaniel Yanik Yanin Yanina Yanine Yanira Yanire Yaniris Yanis Yanitsa Yanitza Yanjun Yanka
Yankhoba Yanko Yankuba Yanli Yanling Yanmei Yann Yanna Yannick Yannik Yannis Yanping Yanqin Yanqing Yanyan Yanying
Yanyu Yanyun Yanzhen Yao Yaoyao Yapci Yaping Yaqi Yaqin Yaquelin Yaqueline Yara Yared Yarel Yareli Yarelis Yarely
Yaret Yaretzi Yarey Yari Yarima Yarina Yarisa Yarissa Yaritsa Yaritza Yarixa Yariza Yaromir Yaron Yaroslav Yaroslava
Yaru Yaryna Yasar Yaseen Yasemin Yasen Yaser Yash Yashi Yashira Yashmina Yasiel Yasin Yasine Yasir Yasira Yasmani
Yasmany Yasmeen Yasmin Yasmina Yasmine Yasmira Yasna Yassa Yassen Yasser Yassim Yassin Yassine Yassir Yassira Yassmin
Yassmina Yassmine Yasu Yasuko Yasunari Yasuo Yasyn Yating Yattou Yauci Yaumara Yave Yavor Yaw Yawad Yawen Yaxin Yaxuan
Yaya Yazara Yazid Yazira Yazmin Yazmina Yazza Yecenia Yedey Yedir Yedra Yee Yeferson Yegor Yeiko Yeimi Yeimy Yeison
Yeiza Yekaterina Yelco Yelena Yelina Yelitza Yelizaveta Yelko Yelyzaveta Yemina Yen Yenai Yenay Yeneba Yenedey Yeneva
Yeney Yeni Yenia Yenifer Yeniffer Yenni Yennifer Yenny Yeny Yeol Yer Yera Yerai Yeraldin Yeray Yered Yeremay Yeremi
Yeremy Yerena Yeriel Yerik Yerina Yerko Yerma Yero Yerobe Yeron Yerover Yerson Yesenia Yeshika Yesica Yesid Yesika
Yesmin Yesmina Yessenia Yessica Yessika Yetta Yetto Yeudiel Yevdokiya Yevette Yevgen Yevgeni Yevgeniy Yevgeniya
Yevgeny Yevhen Yevheniy Yevheniya Ygnacio Yguanira Yi Yibin Yibo Yichen Yicheng Yifan Yifei Yifeng Yihad Yihan Yihao
Yihua Yihui Yijie Yijing Yijun Yikai Yile Yilena Yili Yilian Yilin Yiling Yilmaz Yilong Yimei Yimin Yiming Yimmy Yin
Yina Yinet Yineth Ying Yingjie Yingluck Yingmei Yingying Yinhua Yinuo Yiping Yiqiang Yiqun Yiran Yiru Yisel Yisela
Yisenia Yissel Yiting Yitzhak Yiwei Yiwen Yixiang Yixin Yixuan Yiyi Yiying Yizhong Ylda Ylena Ylenia Yluminada Ynes
Yngrid Ynocencia Yo Yoan Yoana Yoandra Yoania Yoanka Yoann Yoanna Yoav Yobana Yobany Yocasta Yocelin Yoel Yogesh Yogi
Yohan Yohana Yohandra Yohanka Yohanna Yohanny Yohara Yokasta Yokin Yoko Yola Yolanda Yolande Yolando Yolima Yolimar
Yollotl Yolonda Yomaira Yomara Yon Yonai Yonaida Yonas Yonatan Yonathan Yonay Yone Yones Yong Yongbin Yongfen Yongfeng
Yongfu Yongguang Yonghai Yonghong Yonghua Yongjian Yongjie Yongjun Yongkang Yongli Yongliang Yongmei Yongmin Yongming
Yongping Yongqiang Yongqin Yongqing Yongsheng Yongwei Yongxin Yongyi Yongzhen Yoni Yonka Yonny Yony Yoon Yordan
Yordana Yordanka Yordanov Yordany Yordi Yordy Yorel Yorgos Yorlady Yoro Yoseba Yosef Yoselin Yoselyn Yoshie Yoshihide
Yoshiko Yoshimasa Yoshua Yosif Yosra Yossef Yossra Yosu Yosua Yosue Yosune Yosvani Yosvany Yosyp Yotuel Youba Youcef
Youlanda Younas Younes Youness Younesse Young Younis Younnes Younouss Younoussa Yousaf Yousef Youseff Yousif Yousra
Yousri Youssaf Youssef Youssif Youssou Youssouf Youssouph Youssoupha Youssra Yousuf Yovana Yovani Yovanna Yovanny
Yovany Yovka Yoweri Yrama Yraya Yrene Yria Yris Yrma Ysabel Ysaura Ysidora Ysidro Ysmael Ysolina Yu Yuan Yuanyuan
Yubin Yuchen Yucheng Yudelka Yudelkis Yuderka Yudi Yudit Yudith Yudy Yue Yuee Yuefen Yuehong Yuehua Yuemei Yueping
Yueqin Yuette Yueying Yufang Yufei Yufen Yufeng Yugo Yuhan Yuhang Yuhao Yuhong Yuhua Yuhui Yujie Yujuan Yujun Yuk Yuka
Yukari Yuki Yukiko Yukio Yuko Yuksel Yulan Yulanda Yuleidy Yuleima Yuleisy Yulema Yulen Yuli Yulia Yulian Yuliana
Yulianna Yuliet Yulieth Yuliia Yulimar Yulin Yuling Yulisa Yulissa Yuliya Yuliyan Yuliyana Yulong Yuly Yuma Yumalai
Yumalay Yumara Yumei Yumi Yumiko Yumin Yuming Yun Yuna Yunaida Yunaisy Yunan Yune Yuneida Yuneisi Yuneisy Yunes
Yunfeng Yung Yunhua Yunia Yuniel Yunier Yunior Yunjie Yunlong Yunmei Yunus Yunyan Yunying Yunyun Yuonne Yuping Yuqi
Yuqin Yuqing Yuraima Yurani Yurany Yureima Yurema Yurena Yuri Yuridia Yurii Yurik Yuriko Yurima Yurina Yuriy Yurong
Yury Yusara Yusef Yusein Yusif Yusimi Yusimy Yusleidy Yusra Yusraa Yussef Yusuf Yusupha Yuting Yutong Yuval Yuvraj
Yuwei Yuxi Yuxia Yuxiang Yuxin Yuxuan Yuyan Yuying Yuzhen Yuzhu Yvan Yvelisse Yves Yvette Yvon Yvone Yvonne Yzan
Zabulon Zacaria Zacarias Zachariah Zachary Zachery Zack Zackary Zada Zafar Zafer Zafira Zahara Zahari Zaharia Zaharie
Zaheer Zaher Zahia Zahid Zahida Zahir Zahira Zahoor Zahra Zahraa Zahrae Zahya Zaid Zaida Zaila Zaim Zaima Zain Zaina
Zainab Zaineb Zaira Zak Zaka Zakari Zakaria Zakariaa Zakariae Zakarias Zakariya Zakariyae Zakarya Zakhar Zaki Zakia
Zakir Zakiya Zalina Zaloa Zaman Zamara Zambra Zamfir Zamfira Zamir Zamira Zan Zana Zandra Zane Zaneta Zanib Zanobi
Zaqueo Zarah Zarai Zaraida Zaray Zarek Zarina Zarko Zaruhi Zarza Zaur Zayd Zayda Zayed Zaynab Zayneb Zayra Zaza
Zbigniew Zdenek Zdenka Zdravka Zdravko Zdzislaw Ze Zebensui Zebensuy Zebenzui Zebenzuy Zedong Zeenat Zeeshan Zehra
Zeiane Zeida Zeina Zeinab Zeinabou Zeineb Zeinebou Zelai Zelda Zelia Zeljka Zeljko Zella Zelma Zeltia Zemin Zena Zenab
Zenaida Zenaide Zeneb Zeneida Zeneyda Zenia Zenobia Zenobio Zenon Zenona Zenovia Zenoviy Zeshan Zetta Zeus Zeynep
Zhaira Zhan Zhana Zhaneta Zhang Zhanna Zhao Zhara Zhe Zhelyazko Zhelyu Zhen Zheng Zhengwei Zhengyong Zhenhua Zhenni
Zhenya Zhenyu Zhenzhen Zhi Zhibin Zhichao Zhicheng Zhifeng Zhigang Zhiguang Zhiguo Zhihao Zhihong Zhihua Zhihui
Zhijian Zhijie Zhijun Zhiliang Zhilin Zhimin Zhiming Zhipeng Zhiping Zhiqiang Zhirong Zhisheng Zhivka Zhivko Zhiwei
Zhiwen Zhixiang Zhixin Zhixiong Zhiyi Zhiying Zhiyong Zhiyuan Zhong Zhonghai Zhonghua Zhongmin Zhongping Zhongwei
Zhongyi Zhor Zhora Zhou Zhour Zhu Zhulieta Zhuying Zi Zia Ziad Ziara Ziaur Zidane Zigor Zihan Zihao Zihara Ziheng
Zijian Zilda Zilia Zilvinas Zina Zinab Zinaida Zinayida Zinba Zine Zineb Zineddine Zinedine Zinica Zinnia Zinoviy
Zinoviya Zintia Zion Ziortza Ziqi Zita Zitouni Zitounia Zivile Zixin Zixuan Ziyad Ziyan Ziyi Zlata Zlatan Zlatina
Zlatka Zlatko Zmitser Zoa Zobia Zobida Zocueca Zoe Zoel Zofia Zohaib Zohair Zohartze Zoheir Zoher Zohir Zohra Zoi Zoia
Zoica Zoila Zoilo Zoita Zola Zolikha Zoltan Zona Zonia Zora Zoraida Zoraima Zoran Zoraya Zorayda Zoriana Zorica Zorion
Zorione Zorita Zorka Zornitsa Zoryana Zosima Zosimo Zoubaida Zoubair Zoubida Zoubir Zouhair Zouheir Zouhir Zouhra
Zoulikha Zoumana Zoya Zsofia Zsolt Zsuzsa Zsuzsanna Zubaida Zubair Zuberoa Zugaitz Zuhair Zuhaitz Zula Zulaica Zulaika
Zulaima Zulay Zuleica Zuleika Zuleima Zuleja Zulema Zuleyka Zuleyma Zulfikar Zulfiqar Zulima Zully Zulma Zulmira
Zulqarnain Zunaira Zunbeltz Zunilda Zurab Zurabi Zuria Zurine Zutoia Zuzana Zuzanna Zviad Zviadi Zydrunas Zygmunt
`
