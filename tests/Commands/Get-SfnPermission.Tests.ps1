BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
}

AfterAll {
    Pop-Location
}

Describe 'Get-SfnPermission' {
    It 'names the state that asks for each permission, and its place' {
        $found = Get-SfnPermission ./permitted order
        $found | Should -BeOfType ([StepFunctionsPS.Permission])
        $found.AskedBy | Should -Be 'Charge', 'Charge', 'Store', 'Look', 'iamRoleStatements', 'iamRoleStatements', 'iamRoleStatements'
        $found[0].Actions | Should -Be 'lambda:InvokeFunction'
        $found[0].Resource | Should -Be 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:charge'
        $found[0].IsState | Should -BeTrue
        $found[0].Source.Path | Should -Be (Join-Path 'permitted' 'serverless.yml')
        $found[0].Source.Line | Should -Be 13
        $found[2].Resource | Should -BeLike '*:table/${Table}'
        "$($found[3])" | Should -Be 'Look: ec2:DescribeInstances on *'
    }

    It 'can be read in a CSV file and as JSON' {
        $rows = Get-SfnPermission ./permitted order | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv
        $rows[0].Actions | Should -Be 'lambda:InvokeFunction'
        $rows[0].Place | Should -BeLike '*serverless.yml(13,*'
        $rows.Actions | Should -Contain 's3:GetObject, s3:PutObject'
        $json = Get-SfnPermission ./permitted order | ConvertTo-Json | ConvertFrom-Json
        , $json[-1].Actions | Should -BeOfType ([array])
        $json[-1].Actions | Should -Be 's3:GetObject', 's3:PutObject'
    }

    It 'tells of the statements of the user' {
        $own = Get-SfnPermission ./permitted order | Where-Object -Not IsState
        $own.Effect | Should -Be 'Deny', 'Deny', 'Deny'
        $own[1].Resource | Should -Be 'arn:aws:s3:::b/*'
        $own[1].Condition | ConvertFrom-Json | ForEach-Object { $_.Bool.'aws:SecureTransport' } | Should -BeFalse
        $own[2].IsNotAction, $own[2].IsNotResource | Should -Be $true, $true
        $own[2].Resource | Should -Be 'arn:aws:s3:::c/*, ${Bucket.Arn}'
    }

    It 'takes all machines when none is named, and notes those with a role of their own' {
        $found = Get-SfnPermission ./permitted -WarningVariable warnings -Verbose 4>&1
        $found | Where-Object { $_ -is [StepFunctionsPS.Permission] } | ForEach-Object StateMachine | Sort-Object -Unique | Should -Be 'order'
        "$($found | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] })" | Should -BeLike '*SFN6154*'
        $warnings | Should -HaveCount 0
    }

    It 'warns when the machine that is named has a role of its own' {
        Get-SfnPermission ./permitted own -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        $warnings | Should -HaveCount 1
        $warnings[0].Message | Should -BeLike '*warning SFN6154*'
    }

    It 'gives nothing for a machine that needs nothing' {
        Get-SfnPermission ./permitted idle | Should -BeNullOrEmpty
    }

    It 'gives the same from a file, a literal path, a path in the pipeline and a service' {
        $expected = (Get-SfnPermission ./permitted order).ForEach('ToString')
        (Get-SfnPermission -LiteralPath ./permitted/serverless.yml order).ForEach('ToString') | Should -Be $expected
        ('permitted' | Get-SfnPermission -Name order).ForEach('ToString') | Should -Be $expected
        (Get-SfnPermission -InputObject (Import-SfnService ./permitted) order).ForEach('ToString') | Should -Be $expected
        (Import-SfnService ./permitted | Get-SfnPermission -Name OrderStepFunctionsStateMachine).ForEach('ToString') | Should -Be $expected
    }

    It 'asks for what the template allows' {
        $template = ConvertTo-SfnTemplate ./orders -As Json | ConvertFrom-Json
        $allowed = $template.Resources.psobject.Properties.Value | Where-Object Type -EQ 'AWS::IAM::Role' | ForEach-Object { $_.Properties.Policies.PolicyDocument.Statement } | Where-Object Effect -EQ 'Allow'
        (Get-SfnPermission ./orders).Actions | Sort-Object -Unique | Should -Be ($allowed.Action | Where-Object { $_ -ne 'sts:AssumeRole' } | Sort-Object -Unique)
    }

    It 'refuses a machine that is not there, and says which are' {
        Get-SfnPermission ./permitted ordre -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -Be 'SFN8015,StepFunctionsPS.Commands.GetSfnPermissionCommand'
        $errors[0].ErrorDetails.RecommendedAction | Should -Be "Did you mean 'order'?"
    }

    It 'gives nothing when the file has an error' {
        Get-SfnPermission ./broken -ErrorVariable errors -ErrorAction SilentlyContinue -WarningAction Ignore | Should -BeNullOrEmpty
        $errors.FullyQualifiedErrorId | Should -Contain 'SFN4003,StepFunctionsPS.Commands.GetSfnPermissionCommand'
    }
}
