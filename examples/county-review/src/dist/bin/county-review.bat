@echo off
rem Starts county-review with the Java runtime beside it. Policies of others are found in plugins\.
rem COUNTY_REVIEW_OPTS gives further options to the JVM, such as -Xmx2g.
setlocal
set "home=%~dp0.."
set "classes=%home%\county-review.jar"
if exist "%home%\plugins\*.jar" set "classes=%classes%;%home%\plugins\*"
set "archive=%home%\lib\county-review.jsa"
if "%~1"=="review" if not exist "%archive%" "%home%\runtime\bin\java" -Xshare:dump "-XX:SharedClassListFile=%home%\lib\classes.txt" ^
    "-XX:SharedArchiveFile=%archive%" -cp "%home%\county-review.jar" > nul 2>&1
"%home%\runtime\bin\java" "@%home%\lib\jvm.options" "-XX:SharedArchiveFile=%archive%" ^
    %COUNTY_REVIEW_OPTS% -cp "%classes%" org.recordclearance.examples.countyreview.CountyReview %*
exit /b %ERRORLEVEL%
