BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force

    # A service with a function, and a folder for what is made of it.
    function New-Sandbox([string] $Name, [string] $More = '') {
        $folder = New-Item -ItemType Directory -Path (Join-Path $TestDrive "$(New-Guid)/$Name")
        Set-Content -LiteralPath (Join-Path $folder 'a.js') 'exports.h = () => 1'
        Set-Content -LiteralPath (Join-Path $folder 'serverless.yml') @"
service: $Name
provider: {name: aws, runtime: nodejs20.x, region: eu-west-1}
functions: {one: {handler: a.h}}
stepFunctions: {stateMachines: {ping: {definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}}}
$More
"@
        Push-Location $folder.Parent.FullName
    }

    function Get-Bytes([string] $Folder) {
        Get-ChildItem $Folder -Force | Sort-Object Name | ForEach-Object { "$($_.Name) $((Get-FileHash $_.FullName).Hash)" }
    }
}

Describe 'Export-SfnPackage' {
    BeforeEach {
        New-Sandbox orders
    }

    AfterEach {
        Pop-Location
    }

    It 'writes the templates, the zips and the manifest' {
        $package = Export-SfnPackage ./orders ./out
        $package | Should -BeOfType ([StepFunctionsPS.Package])
        $package.StackName, $package.Region, $package.Artifacts.Name | Should -Be 'orders-dev', 'eu-west-1', 'orders.zip'
        $package.Folder | Should -Be (Join-Path (Get-Location).ProviderPath 'out')
        (Get-ChildItem ./out).Name | Sort-Object | Should -Be 'cloudformation-template-create-stack.json', 'cloudformation-template-update-stack.json', 'orders.zip', 'sfn-package.json'
        $key = (Get-Content ./out/cloudformation-template-update-stack.json -Raw | ConvertFrom-Json).Resources.OneLambdaFunction.Properties.Code.S3Key
        $key | Should -Be $package.Artifacts[0].Key
        $key | Should -Match '^serverless/orders/dev/code/[0-9a-f]{32}/orders\.zip$'
    }

    It 'makes a zip that can be unpacked' {
        Export-SfnPackage ./orders ./out | Out-Null
        Expand-Archive ./out/orders.zip ./unpacked
        Get-Content ./unpacked/a.js | Should -Be 'exports.h = () => 1'
        (Get-ChildItem ./unpacked).Name | Should -Be 'a.js'
    }

    It 'gives the same bytes each time' {
        Export-SfnPackage ./orders ./out | Out-Null
        $before = Get-Bytes ./out
        (Get-Item ./orders/a.js).LastWriteTime = '2001-01-01'
        Export-SfnPackage ./orders ./out | Out-Null
        Get-Bytes ./out | Should -Be $before
        Export-SfnPackage ./orders ./other | Out-Null
        Get-Bytes ./other | Should -Be $before
    }

    It 'writes nothing under -WhatIf' {
        Export-SfnPackage ./orders ./out -WhatIf | Should -BeNullOrEmpty
        (Get-ChildItem -Force).Name | Should -Be 'orders'
    }

    It 'asks under -Confirm only, and not by itself' {
        (Get-Command Export-SfnPackage).Parameters.Keys | Should -Contain 'Confirm'
        Export-SfnPackage ./orders ./out -Confirm:$false | Should -Not -BeNullOrEmpty
    }

    It 'takes services from the pipeline, each into its own folder' {
        $packages = 'dev', 'prod' | ForEach-Object { Import-SfnService ./orders -Stage $_ } | Export-SfnPackage -Destination { "out/$($_.StackName)" }
        $packages | Should -HaveCount 2
        (Get-ChildItem ./out).Name | Sort-Object | Should -Be 'orders-dev', 'orders-prod'
    }

    It 'does not let a service take the place of the one before' {
        $packages = Import-SfnService ./orders, ./orders | Export-SfnPackage -Destination ./out -ErrorVariable errors -ErrorAction SilentlyContinue
        $packages | Should -HaveCount 1
        $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9118,*'
    }

    It 'takes files by -LiteralPath and follows the location of PowerShell' {
        $before = [Environment]::CurrentDirectory
        try {
            [Environment]::CurrentDirectory = [IO.Path]::GetTempPath()
            (Export-SfnPackage -LiteralPath ./orders -Destination ./out -Stage prod).StackName | Should -Be 'orders-prod'
            Test-Path ./out/sfn-package.json | Should -BeTrue
        }
        finally { [Environment]::CurrentDirectory = $before }
    }

    It 'leaves other files alone, and needs -Force to go beside them' {
        New-Item -ItemType Directory ./out | Out-Null
        Set-Content ./out/mine.txt 'mine'
        { Export-SfnPackage ./orders ./out -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9114*'
        (Get-ChildItem ./out).Name | Should -Be 'mine.txt'
        Export-SfnPackage ./orders ./out -Force | Should -Not -BeNullOrEmpty
        Get-Content ./out/mine.txt | Should -Be 'mine'
    }

    It 'refuses <Folder> as <Id>' -ForEach @(
        @{ Folder = './orders'; Id = 'SFN9116'; Category = 'InvalidArgument' }
        @{ Folder = '.'; Id = 'SFN9116'; Category = 'InvalidArgument' }
        @{ Folder = './orders/a.js'; Id = 'SFN9115'; Category = 'InvalidArgument' }
        @{ Folder = 'env:x'; Id = 'SFN9001'; Category = 'InvalidArgument' }
        @{ Folder = 'NoSuchDrive:/x'; Id = 'SFN0001'; Category = 'ObjectNotFound' }
    ) {
        Export-SfnPackage ./orders $Folder -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors | Should -HaveCount 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors[0].CategoryInfo.Category | Should -Be $Category
    }

    It 'writes each error, and leaves the folder as it was' {
        Export-SfnPackage ./orders ./out | Out-Null
        $before = Get-Bytes ./out
        (Get-Content ./orders/serverless.yml -Raw).Replace('handler: a.h', 'handler: a.h, package: {artifact: gone.zip}') | Set-Content ./orders/serverless.yml
        Export-SfnPackage ./orders ./out -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors | Should -HaveCount 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9101,*'
        $errors[0].TargetObject.Line | Should -Be 3
        ($errors | Out-String) | Should -Not -Match 'System\.|   at '
        Get-Bytes ./out | Should -Be $before
        (Get-ChildItem -Force).Name | Sort-Object | Should -Be 'orders', 'out'
    }

    It 'does not package its own package' {
        $first = Export-SfnPackage ./orders ./orders/deploy
        $second = Export-SfnPackage ./orders ./orders/deploy
        $second.Artifacts[0].Sha256 | Should -Be $first.Artifacts[0].Sha256
    }

    It 'shows package and zips' {
        $package = Export-SfnPackage ./orders ./out
        ($package | Out-String -Width 200) | Should -Match 'orders-dev.*eu-west-1.*orders\.zip'
        ($package.Artifacts | Out-String -Width 200) | Should -Match 'orders\.zip +[0-9,.]+ serverless/orders/dev/code/'
    }
}
